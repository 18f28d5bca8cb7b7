import type {
  BlockChange,
  PreviewBlock,
  PreviewElement,
  PreviewNode,
} from '../../contract/document-api.ts';

/** Compares two previews. Equal blocks at both ends are only counted; the blocks between them are sent anew. */
export function diffBlocks(
  before: readonly PreviewBlock[],
  after: readonly PreviewBlock[],
): BlockChange {
  const shift = (after.at(-1)?.end ?? 0) - (before.at(-1)?.end ?? 0);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start], 0)) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end), shift)) end += 1;
  return { kept: { start, end, shift }, fresh: after.slice(start, after.length - end) };
}

function isSame(a: PreviewBlock | undefined, b: PreviewBlock | undefined, shift: number): boolean {
  if (a === undefined || b === undefined) return false;
  return a.start + shift === b.start && a.end + shift === b.end && isSameNode(a.node, b.node);
}

function isSameNode(a: PreviewNode | undefined, b: PreviewNode | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return (
    a.tag === b.tag &&
    hasSameAttributes(a, b) &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => isSameNode(child, b.children[index]))
  );
}

function hasSameAttributes({ attributes: a }: PreviewElement, { attributes: b }: PreviewElement) {
  const [first, second] = [Object.entries(a ?? {}), Object.entries(b ?? {})];
  return (
    first.length === second.length &&
    first.every(([name, value], index) => {
      const [otherName, otherValue] = second[index] ?? [];
      return name === otherName && value === otherValue;
    })
  );
}
