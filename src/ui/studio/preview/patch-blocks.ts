import type { PreviewElement } from '../../../core/contract/document-api.ts';
import { renderNode } from './render-node.ts';

/**
 * Updates the children of `container` from `before` to `next`. Equal blocks at both ends stay untouched, so that
 * a keystroke renders one block. Stops early once `isOver` returns true. Returns the blocks shown at the end.
 */
export function patchBlocks(
  container: Element,
  before: readonly PreviewElement[],
  next: readonly PreviewElement[],
  isOver: () => boolean = () => false,
): readonly PreviewElement[] {
  const shorter = Math.min(before.length, next.length);
  let start = 0;
  while (start < shorter && isSame(before[start], next[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), next.at(-1 - end))) end += 1;
  for (let stale = before.length - end; stale > start; stale -= 1) {
    container.children[stale - 1]?.remove();
  }
  const anchor = container.children[start] ?? null;
  let rendered = start;
  while (rendered < next.length - end && !isOver()) {
    const node = next[rendered];
    if (node) container.insertBefore(renderNode(container.ownerDocument, node), anchor);
    rendered += 1;
  }
  if (rendered === next.length - end) return next;
  return [...next.slice(0, rendered), ...next.slice(next.length - end)];
}

/** Unchanged blocks are mostly the same objects. A block that was sent again may still be equal. */
function isSame(a: PreviewElement | undefined, b: PreviewElement | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
