import { memoizedByObject } from '../../files/memoized.ts';
import type { Heading } from '../markdown/markdown-file.ts';
import { plainText } from '../markdown/plain-text.ts';

/** The normalized text of a heading, for comparing. */
export const headingKey = memoizedByObject(({ token }: Heading) =>
  normalizeHeading(plainText(token)),
);

/** Returns the words in lower case, without punctuation and a leading number. */
export function normalizeHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2}|step \d{1,2}) (?=\p{L})/u, '');
}
