import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { OutlineItem } from '../../core/contract/outline.ts';

/** A part of the file, with the number of findings in it. */
export interface CountedItem extends OutlineItem {
  readonly count: number;
}

/** Counts the findings of a file in each of its parts. */
export function countFindings(
  items: readonly OutlineItem[],
  diagnostics: readonly Diagnostic[],
  path: string,
): readonly CountedItem[] {
  const offsets = diagnostics
    .flatMap(({ file, range }) => (file === path && range ? [range.start.offset] : []))
    .sort((a, b) => a - b);
  return items.map((item) => ({
    ...item,
    count: countBelow(offsets, item.end) - countBelow(offsets, item.start),
  }));
}

/** Returns the parts whose names contain all words. */
export function matching<Item extends OutlineItem>(
  items: readonly Item[],
  search: string,
): readonly Item[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ name, detail = '', pointer }) => {
    const text = `${name} ${detail} ${pointer}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Finds the part that a pointer leads to, or the closest one around it. */
export function itemAt(items: readonly OutlineItem[], pointer: string): OutlineItem | undefined {
  const around = items.filter((item) => `${pointer}/`.startsWith(`${item.pointer}/`));
  return around.reduce<OutlineItem | undefined>(
    (best, item) => (best && best.pointer.length >= item.pointer.length ? best : item),
    undefined,
  );
}

/** By bisection. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
