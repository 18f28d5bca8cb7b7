import type { JsonPointer, Range } from '../../contract/diagnostic.ts';
import { TextFile } from '../text-file.ts';
import { contentsOfJson, type JsonContents } from './json-contents.ts';
import type { JsonIndex, JsonLocation } from './json-index.ts';
import { recoverJson } from './json-recover.ts';
import { scanJson } from './json-scan.ts';
import type { SyntaxFault } from './json-syntax-fault.ts';
import { dropLongPaths } from './long-paths.ts';

/** Deeper than any published file (28 levels), and shallow enough for recursion. */
export const MAX_NESTING = 256;

/** Longer than the longest pointer in a published file (790 characters), and short enough to repeat in every finding. */
export const MAX_PATH_LENGTH = 2000;

/** A JSON file, parsed as far as possible, with the location of each value. */
export class JsonFile extends TextFile {
  /** The document as it is written: the result of `JSON.parse`, or what could be recovered from a broken file. */
  readonly parsed: unknown;
  /** Empty for well-formed JSON. */
  readonly syntaxFaults: readonly SyntaxFault[];
  /** Whether values may be missing or misplaced in `parsed`, because a broken file could not be read as meant. */
  readonly isIncomplete: boolean = false;
  /** The offset where the nesting exceeds `MAX_NESTING`. If set, `value` is `undefined`. */
  readonly tooDeepAt: number | undefined;
  /** The offsets of names that make a pointer longer than `MAX_PATH_LENGTH`. These members are missing from `value`. */
  readonly longNamesAt: readonly number[];
  /** The location of each value. Must not be used if `value` is `undefined`. */
  readonly index: JsonIndex;
  #contents: JsonContents | undefined;

  constructor(path: string, bytes: Uint8Array) {
    super(path, bytes);
    // JSON does not allow a byte order mark. A space in its place keeps the offsets.
    const text = this.text.startsWith('\uFEFF') ? ` ${this.text.slice(1)}` : this.text;
    this.syntaxFaults = [];
    const { index, tooDeepAt, longNamesAt } = scanJson(text, MAX_NESTING, MAX_PATH_LENGTH);
    this.index = index;
    this.tooDeepAt = tooDeepAt;
    this.longNamesAt = longNamesAt;
    if (tooDeepAt !== undefined) return;
    try {
      this.parsed = JSON.parse(text);
    } catch (error) {
      const recovered = recoverJson(text, String(error));
      this.parsed = recovered.value;
      this.index = recovered.index;
      this.syntaxFaults = recovered.faults;
      this.isIncomplete = !recovered.isComplete;
    }
    if (longNamesAt.length > 0) dropLongPaths(this.parsed, MAX_PATH_LENGTH);
  }

  /** The document, as far as it could be read. `undefined` if nothing could. */
  get value(): unknown {
    return this.parsed;
  }

  /** Facts about `value`. */
  get contents(): JsonContents {
    this.#contents ??= contentsOfJson(this.value);
    return this.#contents;
  }

  /** Returns the location of the value, or of its closest ancestor that exists. */
  locationOf(pointer: JsonPointer): JsonLocation {
    return this.index.closest(pointer);
  }

  /** Returns the range of the value or its key, or of the closest ancestor that exists. */
  rangeOf(pointer: JsonPointer, highlight: 'key' | 'value' = 'value'): Range {
    if (this.value === undefined) return this.range(0, 0);
    const { value, key } = this.locationOf(pointer);
    const span = highlight === 'key' ? (key ?? value) : value;
    return this.range(span.start, span.end);
  }
}
