import type { PreviewElement } from '../../../core/contract/document-api.ts';
import { patchBlocks } from './patch-blocks.ts';

/** Renders blocks into one element, over several frames if there are many. */
export interface BlockRenderer {
  /** The block that each child of the element shows, in order. */
  readonly shown: readonly PreviewElement[];
  show(blocks: readonly PreviewElement[]): void;
}

/** Milliseconds of a frame to spend on rendering. Layout and typing need the rest. */
const FRAME_BUDGET = 6;

/** The container must be empty. */
export function createBlockRenderer(container: Element): BlockRenderer {
  let shown: readonly PreviewElement[] = [];
  let wanted = shown;
  let isScheduled = false;

  const render = () => {
    const end = performance.now() + FRAME_BUDGET;
    shown = patchBlocks(container, shown, wanted, () => performance.now() > end);
    isScheduled = shown !== wanted;
    if (isScheduled) requestAnimationFrame(render);
  };
  return {
    get shown() {
      return shown;
    },
    show(blocks) {
      wanted = blocks;
      if (!isScheduled) render();
    },
  };
}
