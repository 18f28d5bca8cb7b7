import type { PreviewElement } from '../../../core/document-api.ts';
import { drawNode, isSameNode } from './draw-node.ts';

/**
 * Makes the children of `container` show `next` where they show `before`: what is alike at both ends stays
 * as it is, so that a keystroke touches one block.
 */
export function patchBlocks(
  container: Element,
  before: readonly PreviewElement[],
  next: readonly PreviewElement[],
): void {
  const shorter = Math.min(before.length, next.length);
  let start = 0;
  while (start < shorter && isSame(before[start], next[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), next.at(-1 - end))) end += 1;
  const stale = [...container.children].slice(start, before.length - end);
  const anchor = container.children[before.length - end] ?? null;
  for (const child of stale) child.remove();
  for (const node of next.slice(start, next.length - end)) {
    container.insertBefore(drawNode(container.ownerDocument, node), anchor);
  }
}

function isSame(a: PreviewElement | undefined, b: PreviewElement | undefined): boolean {
  return a !== undefined && b !== undefined && isSameNode(a, b);
}
