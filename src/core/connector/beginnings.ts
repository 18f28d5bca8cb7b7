import { encodingOf } from '../files/decode.ts';

/** Enough of a file to tell what it is; the few that say it later are known by their names. */
const BEGINNING = 2 ** 20;
/** Far more than all files without a known name that a repository of connectors has. */
const MOST_BEGINNINGS = 32 * 2 ** 20;
/** The words of so many texts are kept at once. */
export const MOST_MARKDOWN = 8 * 2 ** 20;

/** Decodes how files begin, of all together no more than so many bytes: what lies beyond begins with nothing. */
export function beginnings(most = MOST_BEGINNINGS): (bytes: Uint8Array) => string {
  let left = most;
  return (bytes) => {
    const beginning = bytes.subarray(0, Math.min(BEGINNING, left));
    left -= beginning.length;
    return new TextDecoder(encodingOf(beginning)).decode(beginning);
  };
}
