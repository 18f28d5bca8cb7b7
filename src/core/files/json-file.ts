import type { JsonPointer, Range } from '../contract/diagnostic.ts';
import { contentsOfJson, type JsonContents } from './json-contents.ts';
import type { JsonIndex, Place } from './json-index.ts';
import { recoverJson, type SyntaxFault } from './json-recover.ts';
import { scanJson } from './json-scan.ts';
import { dropLongPaths } from './long-paths.ts';
import { TextFile } from './text-file.ts';

/** Deeper than anything published (28), and shallow enough for every recursion behind it. */
export const MAX_NESTING = 256;

/** The names on the way to a value, all in all: longer than anything published (790), and short enough to be written down for each value. */
export const MAX_PATH_LENGTH = 2000;

/** A JSON file as far as it can be read: its value, and the place of each part of it. */
export class JsonFile extends TextFile {
  /** As `JSON.parse` gives it; of a broken file what could be saved; `undefined` if nothing could. */
  readonly value: unknown;
  /** Empty for well-formed JSON. */
  readonly syntaxFaults: readonly SyntaxFault[];
  /** Offset at which the nesting passes `MAX_NESTING`; then `value` is `undefined`. */
  readonly tooDeepAt: number | undefined;
  /** Offsets of the names with which a way passes `MAX_PATH_LENGTH`; what they hold is missing from `value`. */
  readonly longNamesAt: readonly number[];
  /** All places of the file; not to be asked where `value` is `undefined`. */
  readonly index: JsonIndex;
  #contents: JsonContents | undefined;

  constructor(path: string, bytes: Uint8Array) {
    super(path, bytes);
    // A byte order mark is no white space to JSON: a blank keeps the offsets.
    const text = this.text.startsWith('\uFEFF') ? ` ${this.text.slice(1)}` : this.text;
    this.syntaxFaults = [];
    const { index, tooDeepAt, longNamesAt } = scanJson(text, MAX_NESTING, MAX_PATH_LENGTH);
    this.index = index;
    this.tooDeepAt = tooDeepAt;
    this.longNamesAt = longNamesAt;
    if (tooDeepAt !== undefined) return;
    try {
      this.value = JSON.parse(text);
    } catch (error) {
      const recovered = recoverJson(text, String(error));
      this.value = recovered.value;
      this.index = recovered.index;
      this.syntaxFaults = recovered.faults;
    }
    if (longNamesAt.length > 0) dropLongPaths(this.value, MAX_PATH_LENGTH);
  }

  /** What there is in `value` at all. */
  get contents(): JsonContents {
    this.#contents ??= contentsOfJson(this.value);
    return this.#contents;
  }

  /** The place of what the pointer names, or of its closest ancestor that exists. */
  place(pointer: JsonPointer): Place {
    return this.index.closest(pointer);
  }

  /** The range of the value that the pointer names, or of its closest ancestor that exists. */
  rangeOf(pointer: JsonPointer, part: 'key' | 'value' = 'value'): Range {
    if (this.value === undefined) return this.range(0, 0);
    const { value, key } = this.place(pointer);
    const span = part === 'key' ? (key ?? value) : value;
    return this.range(span.start, span.end);
  }
}
