import { memoizedByObject } from '../files/memoized.ts';
import type { Heading } from './markdown-file.ts';
import { plainText } from './plain-text.ts';

/** A heading as it is compared. */
export const keyOf = memoizedByObject(({ token }: Heading) => headingKey(plainText(token)));

/** A heading's words in lower case, without punctuation, numbers in front and pictures. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2}|step \d{1,2}) (?=\p{L})/u, '');
}
