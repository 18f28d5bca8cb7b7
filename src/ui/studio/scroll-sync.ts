/** One of the two panes that show the same text. */
export type ScrollPane = 'editor' | 'preview';

/** Keeps the scroll positions of editor and preview in step. */
export interface ScrollSync {
  /** Makes this pane the leader. Call it when the user interacts with the pane. */
  lead(pane: ScrollPane): void;
  /** Runs `follow` if this pane leads. Call it whenever the pane scrolls, whatever scrolled it. */
  scrolled(pane: ScrollPane, follow: () => void): void;
  /** Runs `follow` and leaves no leader, so that neither pane scrolls the other until the next interaction. */
  jump(follow: () => void): void;
}

/** Events that come before the user scrolls. */
const INTERACTIONS = ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'keydown'];

/** Calls `interacted` when the user is about to scroll the target. */
export function onInteraction(target: EventTarget, interacted: () => void): void {
  for (const type of INTERACTIONS) target.addEventListener(type, interacted, { passive: true });
}

/** Follows at most once a frame. A pane that follows scrolls too, but since it does not lead, nothing follows it. */
export function createScrollSync(): ScrollSync {
  let leader: ScrollPane | undefined;
  let frame: number | undefined;

  const nextFrame = (follow: () => void) => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = undefined;
      follow();
    });
  };
  return {
    lead(pane) {
      leader = pane;
    },
    scrolled(pane, follow) {
      if (leader === pane) nextFrame(follow);
    },
    jump(follow) {
      leader = undefined;
      nextFrame(follow);
    },
  };
}
