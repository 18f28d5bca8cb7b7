import { sizeText } from '../archive/fault.ts';

/** The size, in bytes, from which on certification refuses a file; a script may have just that. */
export const MOST_BYTES = 2 ** 20;

/** What to do about a file of so many bytes; both numbers in full, as they may differ by few. */
export function tooLarge(what: 'file' | 'icon' | 'script', size: number): string {
  return `Make the ${what} smaller than 1 MB (${MOST_BYTES} bytes): it is ${sizeText(size)}, ${size} bytes.`;
}
