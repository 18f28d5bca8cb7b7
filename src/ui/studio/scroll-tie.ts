/** One of two things that show the same text. */
export type Side = 'editor' | 'preview';

/** Lets one side follow the other. */
export interface ScrollTie {
  /** The user's hand is on the side: from now on it leads. */
  touched(side: Side): void;
  /** The side was scrolled, by its user or by following: the other one follows if it leads. */
  scrolled(side: Side, follow: () => void): void;
  /** The user has pointed at a place: the other side goes there, and both rest until one is touched. */
  pointed(follow: () => void): void;
}

/** What shows that a hand is on a side, before it scrolls. */
const TOUCHES = ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'keydown'];

/** Tells when the user's hand is on what the target shows. */
export function onTouch(target: EventTarget, touched: () => void): void {
  for (const type of TOUCHES) target.addEventListener(type, touched, { passive: true });
}

/** Ties two sides; a side that follows scrolls too, and is not answered. Follows at most once a frame. */
export function createScrollTie(): ScrollTie {
  let leader: Side | undefined;
  let frame: number | undefined;

  const soon = (follow: () => void) => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = undefined;
      follow();
    });
  };
  return {
    touched(side) {
      leader = side;
    },
    scrolled(side, follow) {
      if (leader === side) soon(follow);
    },
    pointed(follow) {
      leader = undefined;
      soon(follow);
    },
  };
}
