import { sizeText } from '../archive/fault.ts';

/** Certification rejects files of this size or more. A script may be exactly this size. */
export const MAX_BYTES = 2 ** 20;

/** Dataverse stores at most this many characters of a definition or a script. */
export const MAX_STORED = 500_000;

/** Asks for a smaller file. Gives both sizes in bytes, since they may differ by only a few. `more` follows the size. */
export function tooLargeMessage(what: 'file' | 'icon' | 'script', size: number, more = ''): string {
  return `Make the ${what} smaller than 1 MB (${inThousands(MAX_BYTES)} bytes): it is ${sizeText(size)} (${inThousands(size)} bytes${more}).`;
}

/** Separates thousands with commas, whatever the locale of the machine. */
export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
