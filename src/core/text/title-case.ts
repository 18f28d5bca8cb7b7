import { wordsOf } from './sentence.ts';

/** Words that stay in lower case in a title, unless they come first. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into nor of off on or per so than the to up via with yet'.split(
    ' ',
  ),
);

/** Whether all words except small ones are capitalized. One capital after the first word is not enough: it may be a name. */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text)
    .slice(1)
    .filter((word) => /^\p{L}+$/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  const capitalized = words.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return capitalized.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Capitalizes words as in a title. Words with anything but lower-case letters stay as they are. */
export function toTitleCase(text: string): string {
  let isFirst = true;
  return text.replace(/\S+/g, (word) => {
    const isSmall = !isFirst && SMALL_WORDS.has(word);
    isFirst = false;
    return isSmall || !/^\p{Ll}+$/u.test(word) ? word : word[0]?.toUpperCase() + word.slice(1);
  });
}
