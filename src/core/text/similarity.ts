/** How much two texts are alike, from 0 to 1: the share of their words that both have, repetitions counted. */
export function similarity(one: string, other: string): number {
  const mine = wordsIn(one);
  const theirs = wordsIn(other);
  if (mine.length + theirs.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (mine.length + theirs.length);
}

/** The words of a text in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
