/** Lines that were replaced by others: half-open ranges of line indices from 0 in both versions. */
export interface LineChange {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/**
 * Compares two lists of lines. Lines that occur once in both versions are matched first, as in patience diff, and the
 * lines between them by the same method. Takes time in proportion to the number of lines.
 */
export function diffLines(
  before: readonly string[],
  after: readonly string[],
): readonly LineChange[] {
  const changes: LineChange[] = [];
  const open: LineChange[] = [
    { beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length },
  ];
  for (let block = open.pop(); block; block = open.pop()) {
    const rest = withoutEqualEnds(block, before, after);
    if (isEmpty(rest)) continue;
    const parts = split(rest, before, after);
    if (parts.length === 0) changes.push(rest);
    else open.push(...parts.reverse());
  }
  return changes;
}

function isEmpty({ beforeStart, beforeEnd, afterStart, afterEnd }: LineChange): boolean {
  return beforeStart === beforeEnd && afterStart === afterEnd;
}

function withoutEqualEnds(
  block: LineChange,
  before: readonly string[],
  after: readonly string[],
): LineChange {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = block;
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    before[beforeStart] === after[afterStart]
  ) {
    beforeStart += 1;
    afterStart += 1;
  }
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    before[beforeEnd - 1] === after[afterEnd - 1]
  ) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return { beforeStart, beforeEnd, afterStart, afterEnd };
}

/** Splits the block at the lines that both versions have once in it. Returns nothing if there are none. */
function split(
  block: LineChange,
  before: readonly string[],
  after: readonly string[],
): LineChange[] {
  const anchors = increasing(commonLines(block, before, after));
  if (anchors.length === 0) return [];
  const parts: LineChange[] = [];
  let { beforeStart, afterStart } = block;
  for (const [inBefore, inAfter] of anchors) {
    parts.push({ beforeStart, beforeEnd: inBefore, afterStart, afterEnd: inAfter });
    beforeStart = inBefore + 1;
    afterStart = inAfter + 1;
  }
  parts.push({ ...block, beforeStart, afterStart });
  return parts.filter((part) => !isEmpty(part));
}

type Pair = readonly [inBefore: number, inAfter: number];

/** Returns the lines that occur once in both versions, in the order of the first. */
function commonLines(
  { beforeStart, beforeEnd, afterStart, afterEnd }: LineChange,
  before: readonly string[],
  after: readonly string[],
): readonly Pair[] {
  const inAfter = onlyPlaces(after, afterStart, afterEnd);
  const pairs: Pair[] = [];
  for (const [line, place] of onlyPlaces(before, beforeStart, beforeEnd)) {
    const other = inAfter.get(line);
    if (place !== REPEATED && other !== undefined && other !== REPEATED) pairs.push([place, other]);
  }
  return pairs;
}

const REPEATED = -1;

function onlyPlaces(lines: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    places.set(line, places.has(line) ? REPEATED : index);
  }
  return places;
}

/** Returns the longest series of pairs that increases in both versions: patience sorting. */
function increasing(pairs: readonly Pair[]): readonly Pair[] {
  /** The index of the pair that ends the best series of each length. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, [, inAfter]] of pairs.entries()) {
    const length = countUntil(ends, (end) => (pairs[end]?.[1] ?? 0) >= inAfter);
    previous[index] = ends[length - 1];
    ends[length] = index;
  }
  const series: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair) series.push(pair);
  }
  return series.reverse();
}

/** Returns how many items come before the first one that passes, by bisection. */
function countUntil(items: readonly number[], passes: (item: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(items[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
