import { memoizedByObject } from '../files/memoized.ts';

/** Longer lists and names are not searched for typos, which would be slow. */
const MAX_NAMES = 1000;
const MAX_LENGTH = 100;
/** Longer lists are cached in lower case. */
const MAX_UNCACHED = 16;

interface LowerCase {
  readonly names: readonly string[];
  /** The first name with each lower-case spelling. */
  readonly originals: ReadonlyMap<string, string>;
}

/**
 * Returns the known name that was probably meant: one that differs only in case or blanks around it, or by at most two edits.
 * Pass the same array for each name: long ones are cached.
 */
export function closestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.trim().toLowerCase();
  const { names, originals } =
    known.length > MAX_UNCACHED ? cachedLowerCase(known) : inLowerCase(known);
  const sameIgnoringCase = originals.get(lower);
  if (sameIgnoringCase !== undefined) return sameIgnoringCase;
  const allowed = Math.min(2, Math.floor(name.length / 4));
  if (allowed === 0 || names.length > MAX_NAMES || name.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let limit = allowed;
  for (const [index, candidate] of names.entries()) {
    if (limit > 0 && isWithin(limit, lower, candidate)) {
      best = known[index];
      limit = isWithin(1, lower, candidate) ? 0 : 1;
    }
  }
  return best;
}

function inLowerCase(known: readonly string[]): LowerCase {
  const names = known.map((name) => name.toLowerCase());
  const originals = new Map(
    known.map((name, index) => [names[index] ?? '', name] as const).reverse(),
  );
  return { names, originals };
}

const cachedLowerCase = memoizedByObject(inLowerCase);

/**
 * Whether at most `limit` edits turn the rest of `a` into the rest of `b`.
 * An edit inserts, deletes or replaces a character, or swaps two neighbors.
 */
function isWithin(limit: number, a: string, b: string, startA = 0, startB = 0): boolean {
  let i = startA;
  let j = startB;
  while (i < a.length && a[i] === b[j]) {
    i += 1;
    j += 1;
  }
  const [restA, restB] = [a.length - i, b.length - j];
  if (restA === 0 && restB === 0) return true;
  if (Math.abs(restA - restB) > limit || limit === 0) return false;
  return (
    isWithin(limit - 1, a, b, i + 1, j + 1) ||
    isWithin(limit - 1, a, b, i + 1, j) ||
    isWithin(limit - 1, a, b, i, j + 1) ||
    (a[i] === b[j + 1] && a[i + 1] === b[j] && isWithin(limit - 1, a, b, i + 2, j + 2))
  );
}
