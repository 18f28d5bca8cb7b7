/** The name that was probably meant: equal but for case, or at most two keystrokes away; nothing if none is. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const sameButCase = known.find((each) => each.toLowerCase() === lower);
  if (sameButCase !== undefined) return sameButCase;
  const allowed = Math.min(2, Math.floor(name.length / 4));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const each of known) {
    if (Math.abs(each.length - name.length) >= bestDistance) continue;
    const distance = distanceUpTo(allowed, lower, each.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [each, distance];
  }
  return best;
}

/** Keystrokes between two words: one more, one less, another one, or two swapped; beyond `limit` not exact. */
function distanceUpTo(limit: number, a: string, b: string): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      next.push(step(a, b, row, column, next, last, beforeLast));
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] ?? limit + 1;
}

function step(
  a: string,
  b: string,
  row: number,
  column: number,
  next: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const isSame = a[row - 1] === b[column - 1];
  const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
  const best = Math.min(replaced, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
  const isSwap =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best;
}
