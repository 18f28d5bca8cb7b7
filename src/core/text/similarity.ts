/** Rates how similar two texts are, from 0 to 1: the share of words they have in common, counting repetitions. */
export function similarity(one: string, other: string): number {
  const firstWords = lowerCaseWords(one);
  const secondWords = lowerCaseWords(other);
  if (firstWords.length + secondWords.length === 0) return 1;
  const unmatched = new Map<string, number>();
  for (const word of firstWords) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of secondWords) {
    const count = unmatched.get(word) ?? 0;
    if (count > 0) shared += 1;
    unmatched.set(word, count - 1);
  }
  return (2 * shared) / (firstWords.length + secondWords.length);
}

/** The words of a text in lower case. */
export function lowerCaseWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
