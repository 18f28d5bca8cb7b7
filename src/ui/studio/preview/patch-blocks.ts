import type { PreviewElement } from '../../../core/contract/document-api.ts';
import { drawNode } from './draw-node.ts';

/**
 * Makes the children of `container` show `next` where they show `before`: what is alike at both ends stays
 * as it is, so that a keystroke touches one block. Stops once `isOver` says so; gives what is shown then.
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
  let drawn = start;
  while (drawn < next.length - end && !isOver()) {
    const node = next[drawn];
    if (node) container.insertBefore(drawNode(container.ownerDocument, node), anchor);
    drawn += 1;
  }
  if (drawn === next.length - end) return next;
  return [...next.slice(0, drawn), ...next.slice(next.length - end)];
}

/** Almost all are the very same objects; those that were told anew may still be drawn alike. */
function isSame(a: PreviewElement | undefined, b: PreviewElement | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
