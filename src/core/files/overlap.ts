import type { Span } from './json/json-nodes.ts';

/** Returns a function that tells whether a range overlaps one of these, which must not overlap each other. */
export function overlapWith(ranges: readonly Span[]): (range: Span) => boolean {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  return ({ start, end }) => {
    const last = sorted[countBefore(sorted, end) - 1];
    return last !== undefined && start < last.end;
  };
}

/** How many of the sorted ranges start before an offset. */
function countBefore(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
