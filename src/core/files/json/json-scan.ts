import { JsonIndex } from './json-index.ts';
import type { NodeId } from './json-nodes.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NONE = -1;

/** The locations of all values in a text, and where it exceeds the limits. */
export interface Scan {
  /** Correct only if `JSON.parse` accepts the text. */
  readonly index: JsonIndex;
  /** The offset where the nesting is too deep. The rest is not scanned. */
  readonly tooDeepAt: number | undefined;
  /** The offsets of names that make a pointer too long. */
  readonly longNamesAt: readonly number[];
}

/** Scans a text without recursion. The text need not be JSON. */
export function scanJson(text: string, maxDepth: number, maxPath: number): Scan {
  return new Scanner(text, maxDepth, maxPath).scan();
}

class Scanner {
  readonly #text: string;
  readonly #index: JsonIndex;
  readonly #maxDepth: number;
  readonly #maxPath: number;
  #depth = 0;
  /** The open value at each depth, and its latest child. */
  readonly #open: number[] = [NONE];
  readonly #lastChild: number[] = [NONE];
  readonly #isObject: boolean[] = [false];
  /** The pointer length of the open value at each depth, and of its current child. */
  readonly #pathLengths: number[] = [0];
  readonly #longNamesAt: number[] = [];
  /** The last string, and whether it is the name of the next value. */
  #stringStart = 0;
  #stringEnd = 0;
  #isNamed = false;

  constructor(text: string, maxDepth: number, maxPath: number) {
    this.#text = text;
    this.#index = new JsonIndex(text);
    this.#maxDepth = maxDepth;
    this.#maxPath = maxPath;
  }

  scan(): Scan {
    const tooDeepAt = this.#takeAll();
    return { index: this.#index, tooDeepAt, longNamesAt: this.#longNamesAt };
  }

  #takeAll(): number | undefined {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const next = isSpace(code) || code === COMMA ? at + 1 : this.#take(at, code);
      if (next === NONE) return at;
      at = next;
    }
    return undefined;
  }

  /** Takes the token that starts with this character, and returns its end, or -1 if it is nested too deeply. */
  #take(at: number, code: number): number {
    if (code === QUOTE) return this.#takeString(at);
    if (code === COLON) return this.#takeName(at + 1);
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) return this.#enter(at, code === OPEN_OBJECT);
    if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) return this.#leave(at + 1);
    return this.#takeLiteral(at);
  }

  /** In an object, the first string is a name, and the next one its value. */
  #takeString(start: number): number {
    const end = endOfString(this.#text, start);
    const isName = this.#isObject[this.#depth] === true && !this.#isNamed;
    if (!isName) this.#index.close(this.#add(start), end);
    this.#stringStart = start;
    this.#stringEnd = end;
    this.#isNamed = isName;
    return end;
  }

  #takeLiteral(start: number): number {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && !isDelimiter(text.charCodeAt(end))) end += 1;
    this.#index.close(this.#add(start), end);
    return end;
  }

  /** Checks the length of the pointer. The opening quote of the name counts as the slash. */
  #takeName(end: number): number {
    const before = this.#pathLengths[this.#depth] ?? 0;
    const length = before + this.#stringEnd - this.#stringStart - 1;
    this.#pathLengths[this.#depth + 1] = length;
    if (before <= this.#maxPath && length > this.#maxPath)
      this.#longNamesAt.push(this.#stringStart);
    return end;
  }

  #enter(at: number, isObject: boolean): number {
    if (this.#depth === this.#maxDepth) return NONE;
    const id = this.#add(at);
    this.#depth += 1;
    this.#open[this.#depth] = id;
    this.#lastChild[this.#depth] = NONE;
    this.#isObject[this.#depth] = isObject;
    if (!isObject) this.#pathLengths[this.#depth + 1] = this.#pathLengths[this.#depth] ?? 0;
    return at + 1;
  }

  #leave(end: number): number {
    if (this.#depth === 0) return end;
    this.#index.close(this.#open[this.#depth] ?? 0, end);
    this.#depth -= 1;
    this.#isNamed = false;
    return end;
  }

  #add(start: number): NodeId {
    const depth = this.#depth;
    const parent = this.#open[depth] ?? NONE;
    const previous = this.#lastChild[depth] ?? NONE;
    const keyStart = this.#isNamed ? this.#stringStart : NONE;
    const keyEnd = this.#isNamed ? this.#stringEnd : NONE;
    const id = this.#index.add(parent, previous, start, keyStart, keyEnd);
    this.#lastChild[depth] = id;
    this.#isNamed = false;
    return id;
  }
}

/** Returns the offset after the closing quote of the string at `start`, or the end of the text if it is not closed. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** Whether an odd number of backslashes precedes the quote. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text.charCodeAt(at) === BACKSLASH) at -= 1;
  return (quote - at) % 2 === 0;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isDelimiter(code: number): boolean {
  return code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT || isSpace(code);
}
