import type { Position, Range } from '../contract/diagnostic.ts';
import { type Decoded, decode } from './decode.ts';
import type { Memo } from './memoized.ts';

/** A decoded text file. A byte order mark stays its first character, so that offsets match the file. */
export class TextFile implements Memo {
  readonly path: string;
  readonly text: string;
  readonly size: number;
  readonly encoding: Decoded['encoding'];
  /** The offset of the first malformed character. The text has U+FFFD there. */
  readonly firstBadOffset: number | undefined;
  /** Values computed from the file, by the function that computed them. */
  readonly memo = new Map<unknown, unknown>();
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, bytes: Uint8Array) {
    const decoded = decode(bytes);
    this.path = path;
    this.text = decoded.text;
    this.size = bytes.length;
    this.encoding = decoded.encoding;
    this.firstBadOffset = decoded.firstBadOffset;
  }

  /** Whether all characters are ASCII. Compares lengths instead of looking at each character. */
  get isAscii(): boolean {
    return this.size === this.text.length && this.firstBadOffset === undefined;
  }

  /** The offset where each line starts. Lines end with `\r\n`, `\n` or `\r`. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** Returns the position of an offset, which is clamped to the text. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    const line = lastAtMost(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r') && /\r(?!\n)/.test(text)) {
    for (const { index, 0: newline } of text.matchAll(/\r\n|[\r\n]/g)) {
      starts.push(index + newline.length);
    }
  } else {
    // Few files have a lone `\r`. Without one, a plain search is several times faster.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
