type Side = 'editor' | 'preview';

/** The side that the user moves; its twin follows and must not answer back. */
let leader: Side | undefined;
let release: ReturnType<typeof setTimeout> | undefined;
let frame: number | undefined;

const HOLD = 200;

/** Lets the other side follow `side`, at most once a frame. A click always leads. */
export function followScroll(side: Side, follow: () => void, isClick = false): void {
  if (leader !== undefined && leader !== side && !isClick) return;
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
}
