import { wordsOf } from './sentence.ts';

/** Words that a title leaves small, unless they come first. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into nor of off on or per so than the to up via with yet'.split(
    ' ',
  ),
);

/** Whether every word of weight carries a capital, as in a title; a single capital behind the first word may be a name. */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text)
    .slice(1)
    .filter((word) => /^\p{L}+$/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capitalized = words.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return capitalized.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The text with a capital on each word that a title gives one; words with other characters than letters stay. */
export function inTitleCase(text: string): string {
  let isFirst = true;
  return text.replace(/\S+/g, (word) => {
    const isSmall = !isFirst && SMALL.has(word);
    isFirst = false;
    return isSmall || !/^\p{Ll}+$/u.test(word) ? word : word[0]?.toUpperCase() + word.slice(1);
  });
}
