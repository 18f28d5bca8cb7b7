import type { PreviewElement } from '../../../core/document-api.ts';
import { patchBlocks } from './patch-blocks.ts';

/** The blocks in one element, kept up with what they should be. */
export interface Drawing {
  /** What each child shows, in order. */
  readonly shown: readonly PreviewElement[];
  /** Shows these blocks from the next frame on; many take several frames. */
  show(next: readonly PreviewElement[]): void;
}

/** Milliseconds of a frame that drawing may take; layout and typing need the rest. */
const SHARE = 6;

/** Draws into an empty element. */
export function createDrawing(container: Element): Drawing {
  let shown: readonly PreviewElement[] = [];
  let wanted = shown;
  let isScheduled = false;

  const draw = () => {
    isScheduled = false;
    const end = performance.now() + SHARE;
    shown = patchBlocks(container, shown, wanted, () => performance.now() > end);
    if (shown !== wanted) schedule();
  };
  const schedule = () => {
    if (!isScheduled) requestAnimationFrame(draw);
    isScheduled = true;
  };
  return {
    get shown() {
      return shown;
    },
    show(next) {
      wanted = next;
      schedule();
    },
  };
}
