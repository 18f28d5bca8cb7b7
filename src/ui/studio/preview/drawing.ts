import type { PreviewElement } from '../../../core/contract/document-api.ts';
import { patchBlocks } from './patch-blocks.ts';

/** The blocks in one element, kept up with what they should be. */
export interface Drawing {
  /** What each child shows, in order. */
  readonly shown: readonly PreviewElement[];
  /** Shows these blocks: a few at once, many in the frames to come. */
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
    const end = performance.now() + SHARE;
    shown = patchBlocks(container, shown, wanted, () => performance.now() > end);
    isScheduled = shown !== wanted;
    if (isScheduled) requestAnimationFrame(draw);
  };
  return {
    get shown() {
      return shown;
    },
    show(next) {
      wanted = next;
      if (!isScheduled) draw();
    },
  };
}
