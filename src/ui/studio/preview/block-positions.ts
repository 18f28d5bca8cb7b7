import type { PreviewBlock, PreviewElement } from '../../../core/contract/document-api.ts';
import type { BlockRenderer } from './block-renderer.ts';

/** Maps between offsets in the text and positions in the preview. */
export interface BlockPositions {
  /** Call it before the blocks are rendered. */
  setBlocks(blocks: readonly PreviewBlock[]): void;
  blockOf(target: Node): PreviewBlock | undefined;
  /** The text offset at the top of the window; undefined above and below the text. */
  offsetAtTop(): number | undefined;
  /** The distance in pixels from the top of the window to an offset. */
  topOf(offset: number): number | undefined;
}

/** Reads the layout of what `renderer` has drawn into `container`. */
export function createBlockPositions(container: Element, renderer: BlockRenderer): BlockPositions {
  const blocks = new WeakMap<PreviewElement, PreviewBlock>();
  const blockAt = (index: number) => {
    const node = renderer.shown[index];
    return node && blocks.get(node);
  };
  const rectAt = (index: number) => container.children[index]?.getBoundingClientRect();

  return {
    setBlocks(next) {
      for (const block of next) blocks.set(block.node, block);
    },
    blockOf(target) {
      let child: Node | null = target;
      while (child && child.parentNode !== container) child = child.parentNode;
      return child ? blockAt([...container.children].indexOf(child as Element)) : undefined;
    },
    offsetAtTop() {
      const index = firstIndex(renderer.shown.length, (at) => (rectAt(at)?.bottom ?? 0) > 0);
      const [block, rect] = [blockAt(index), rectAt(index)];
      if (!block || !rect || (index === 0 && rect.top > 0)) return undefined;
      const fraction = rect.height === 0 ? 0 : Math.max(0, -rect.top / rect.height);
      return block.start + fraction * (block.end - block.start);
    },
    topOf(offset) {
      const after = firstIndex(
        renderer.shown.length,
        (index) => (blockAt(index)?.start ?? 0) > offset,
      );
      const index = Math.max(0, after - 1);
      const [block, rect] = [blockAt(index), rectAt(index)];
      if (!block || !rect) return undefined;
      const length = Math.max(1, block.end - block.start);
      const fraction = Math.min(1, Math.max(0, (offset - block.start) / length));
      return rect.top + fraction * rect.height;
    },
  };
}

/** Binary search: returns the first index that passes, or `length`. Every index after it must pass too. */
function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
