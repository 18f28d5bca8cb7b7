/** A word of a text in lower case, with its range and the number of its sentence. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Policy codes are one word. A `#` counts, because it tells a heading from a word. */
const WORD = /5000(?:\.\d+)+|[\p{L}\p{N}]+|#/gu;

/** A sentence ends before a capital, so that `e.g. this` and file names do not end it. */
const SENTENCE_END = /[.!?]['"`)\]]?\s+(?=['"`(]?\p{Lu})/gu;

/** Splits a text into words. */
export function tokensOf(text: string): readonly Token[] {
  const starts = sentenceStarts(text);
  let sentence = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    while (start >= (starts[sentence + 1] ?? Number.POSITIVE_INFINITY)) sentence += 1;
    return { word: word.toLowerCase(), start, end: start + word.length, sentence };
  });
}

/** Returns the offset of each sentence. The first one starts at 0. */
export function sentenceStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length)];
}
