import { memoizedByObject } from '../files/memoized.ts';

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

/** The name that was probably meant: equal but for case, or at most two keystrokes away; nothing if none is. Ask with the same list for one name after the other. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const { names, originals } = known.length > MANY_NAMES ? remembered(known) : inLowerCase(known);
  const sameButCase = originals.get(lower);
  if (sameButCase !== undefined) return sameButCase;
  const allowed = Math.min(2, Math.floor(name.length / 4));
  if (allowed === 0 || names.length > MOST_NAMES || name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let limit = allowed;
  for (const [index, each] of names.entries()) {
    if (limit > 0 && isWithin(limit, lower, each)) {
      best = known[index];
      limit = isWithin(1, lower, each) ? 0 : 1;
    }
  }
  return best;
}

function inLowerCase(known: readonly string[]): LowerCase {
  const names = known.map((each) => each.toLowerCase());
  const originals = new Map(
    known.map((each, index) => [names[index] ?? '', each] as const).reverse(),
  );
  return { names, originals };
}

const remembered = memoizedByObject(inLowerCase);

/** Whether at most so many keystrokes lie between two words, from there on: one more, one less, another one, or two swapped. */
function isWithin(limit: number, a: string, b: string, from = 0, start = 0): boolean {
  let at = from;
  let to = start;
  while (at < a.length && a[at] === b[to]) {
    at += 1;
    to += 1;
  }
  const [restA, restB] = [a.length - at, b.length - to];
  if (restA === 0 && restB === 0) return true;
  if (Math.abs(restA - restB) > limit || limit === 0) return false;
  return (
    isWithin(limit - 1, a, b, at + 1, to + 1) ||
    isWithin(limit - 1, a, b, at + 1, to) ||
    isWithin(limit - 1, a, b, at, to + 1) ||
    (a[at] === b[to + 1] && a[at + 1] === b[to] && isWithin(limit - 1, a, b, at + 2, to + 2))
  );
}
