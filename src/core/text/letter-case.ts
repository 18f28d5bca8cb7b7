import { wordsOf } from './sentence.ts';

/** Whether the text has letters, and all of them are capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether its first letter or digit is no lower-case letter. Text without letters passes. */
export function startsWithCapital(text: string): boolean {
  return !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/** Whether it is written as a program would name it: `list_boards`, `getContact`, `GetContact`, `get-contact`. */
export function looksLikeIdentifier(text: string): boolean {
  if (!/^[A-Za-z][\w.-]*$/.test(text)) return false;
  return /_|\p{Ll}\p{Lu}|^\p{Ll}.*[-.]\p{Ll}/u.test(text);
}

/** The words that carry a capital though they are neither the first, nor an abbreviation such as `ID`, nor a name such as `OneDrive`. */
export function capitalizedWords(text: string): readonly string[] {
  return wordsOf(text)
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}
