import { encodingOf } from '../../files/decode.ts';

/** How many bytes of a file are enough to recognize it. The few that take more are known by their names. */
const BEGINNING = 2 ** 20;
/** Far more than the files without a known name in a repository of connectors have together. */
const MOST_BEGINNINGS = 32 * 2 ** 20;
/** How many bytes of Markdown are searched for file names. */
export const MOST_MARKDOWN = 8 * 2 ** 20;

/** Decodes the beginnings of files, up to `most` bytes in all. Any further file gets ''. */
export function beginnings(most = MOST_BEGINNINGS): (bytes: Uint8Array) => string {
  let left = most;
  return (bytes) => {
    const beginning = bytes.subarray(0, Math.min(BEGINNING, left));
    left -= beginning.length;
    return new TextDecoder(encodingOf(beginning)).decode(beginning);
  };
}
