/** One of two things that show the same text. */
export type Side = 'editor' | 'preview';

/** Lets one side follow the other. */
export interface ScrollTie {
  /** The side was scrolled by itself or by its user: the other one follows, unless this side is following. */
  scrolled(side: Side, follow: () => void): void;
  /** The user has pointed at a place: the other side follows in any case. */
  pointed(side: Side, follow: () => void): void;
}

/** A follower scrolls too; for so long that is not taken for its user's wish. */
const HOLD = 200;

/** Ties two sides, so that they do not answer back and forth. Follows at most once a frame. */
export function createScrollTie(): ScrollTie {
  let leader: Side | undefined;
  let release: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;

  const lead = (side: Side, follow: () => void) => {
    leader = side;
    clearTimeout(release);
    release = setTimeout(() => {
      leader = undefined;
    }, HOLD);
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = undefined;
      follow();
    });
  };
  return {
    scrolled(side, follow) {
      if (leader === undefined || leader === side) lead(side, follow);
    },
    pointed: lead,
  };
}
