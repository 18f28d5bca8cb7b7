/** More names, or longer ones, are compared but for case alone: the work must not grow with their square. */
const MOST_NAMES = 1000;
const LONGEST_NAME = 100;
/** Lists worth remembering. */
const MANY_NAMES = 16;

interface LowerCase {
  readonly names: readonly string[];
  /** The first name that reads so in lower case. */
  readonly originals: ReadonlyMap<string, string>;
}

const remembered = new WeakMap<readonly string[], LowerCase>();

/** The name that was probably meant: equal but for case, or at most two keystrokes away; nothing if none is. Ask with the same list for one name after the other. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const { names, originals } = inLowerCase(known);
  const sameButCase = originals.get(lower);
  if (sameButCase !== undefined) return sameButCase;
  const allowed = Math.min(2, Math.floor(name.length / 4));
  if (allowed === 0 || names.length > MOST_NAMES || name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const [index, each] of names.entries()) {
    if (Math.abs(each.length - name.length) >= bestDistance) continue;
    const start = commonBeginning(lower, each);
    const distance = distanceUpTo(allowed, lower.slice(start), each.slice(start));
    if (distance < bestDistance) [best, bestDistance] = [known[index], distance];
  }
  return best;
}

function inLowerCase(known: readonly string[]): LowerCase {
  const found = remembered.get(known);
  if (found !== undefined) return found;
  const names = known.map((each) => each.toLowerCase());
  const originals = new Map(
    known.map((each, index) => [names[index] ?? '', each] as const).reverse(),
  );
  const made = { names, originals };
  if (known.length > MANY_NAMES) remembered.set(known, made);
  return made;
}

/** How many letters both begin with. */
function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Keystrokes between two words: one more, one less, another one, or two swapped; beyond `limit` not exact.
 * Of each row of the usual table only the cells around its diagonal are looked at, the one on it in the middle.
 */
function distanceUpTo(limit: number, a: string, b: string): number {
  const width = 2 * limit + 1;
  const end = b.length - a.length + limit;
  if (end < 0 || end >= width) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: width }, (_, cell) =>
    cell < limit ? limit + 1 : cell - limit,
  );
  for (let row = 1; row <= a.length; row += 1) {
    const next: number[] = [];
    for (let cell = 0; cell < width; cell += 1) {
      next.push(step(a, b, row, row + cell - limit, { cell, next, last, beforeLast, limit }));
    }
    // A swap reaches back two rows.
    if (Math.min(...next) > limit && Math.min(...last) >= limit) return limit + 1;
    [beforeLast, last] = [last, next];
  }
  return last[end] ?? limit + 1;
}

interface Rows {
  readonly cell: number;
  readonly next: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
  readonly limit: number;
}

function step(a: string, b: string, row: number, column: number, rows: Rows): number {
  const { cell, next, last, beforeLast, limit } = rows;
  const far = limit + 1;
  if (column <= 0) return column === 0 ? row : far;
  if (column > b.length) return far;
  const isSame = a[row - 1] === b[column - 1];
  const replaced = (last[cell] ?? far) + (isSame ? 0 : 1);
  const best = Math.min(replaced, (last[cell + 1] ?? far) + 1, (next[cell - 1] ?? far) + 1);
  const isSwap =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(best, (beforeLast[cell] ?? far) + 1) : best;
}
