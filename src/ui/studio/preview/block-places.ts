import type { PreviewBlock, PreviewElement } from '../../../core/contract/document-api.ts';
import type { Drawing } from './drawing.ts';

/** Where the blocks of the text stand in the window, from its top. */
export interface BlockPlaces {
  /** To be told of the blocks before they are drawn. */
  know(blocks: readonly PreviewBlock[]): void;
  blockOf(target: Node): PreviewBlock | undefined;
  /** The offset in the text of what stands at the top; undefined above and below the text. */
  offsetAtTop(): number | undefined;
  /** How far below the top of the window an offset stands. */
  topOf(offset: number): number | undefined;
}

/** Finds its way between the elements of a drawing and the text. */
export function createBlockPlaces(container: Element, drawing: Drawing): BlockPlaces {
  const blocks = new WeakMap<PreviewElement, PreviewBlock>();
  const blockAt = (index: number) => {
    const node = drawing.shown[index];
    return node && blocks.get(node);
  };
  const box = (index: number) => container.children[index]?.getBoundingClientRect();

  return {
    know(known) {
      for (const block of known) blocks.set(block.node, block);
    },
    blockOf(target) {
      let child: Node | null = target;
      while (child && child.parentNode !== container) child = child.parentNode;
      return child ? blockAt([...container.children].indexOf(child as Element)) : undefined;
    },
    offsetAtTop() {
      const index = firstWhere(drawing.shown.length, (each) => (box(each)?.bottom ?? 0) > 0);
      const [block, rect] = [blockAt(index), box(index)];
      if (!block || !rect || (index === 0 && rect.top > 0)) return undefined;
      const share = rect.height === 0 ? 0 : Math.max(0, -rect.top / rect.height);
      return block.start + share * (block.end - block.start);
    },
    topOf(offset) {
      const after = firstWhere(
        drawing.shown.length,
        (each) => (blockAt(each)?.start ?? 0) > offset,
      );
      const index = Math.max(0, after - 1);
      const [block, rect] = [blockAt(index), box(index)];
      if (!block || !rect) return undefined;
      const length = Math.max(1, block.end - block.start);
      const share = Math.min(1, Math.max(0, (offset - block.start) / length));
      return rect.top + share * rect.height;
    },
  };
}

/** The first index that passes a test which all later ones pass too, else the length. */
function firstWhere(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
