import type { Heading } from './markdown-file.ts';
import { plainText } from './plain-text.ts';

const known = new WeakMap<Heading, string>();

/** A heading as it is compared: worked out once, however many rules ask. */
export function keyOf(heading: Heading): string {
  const found = known.get(heading) ?? headingKey(plainText(heading.token));
  known.set(heading, found);
  return found;
}

/** A heading's words in lower case, without punctuation, numbers in front and pictures. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2}|step \d{1,2}) (?=\p{L})/u, '');
}
