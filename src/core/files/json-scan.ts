import { JsonIndex, type NodeId } from './json-index.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NONE = -1;

/** The places of all values of a text, and where the text goes beyond what is looked at. */
export interface Scan {
  /** Right only for a text that `JSON.parse` accepts. */
  readonly index: JsonIndex;
  /** Offset at which its lists and objects lie too deep in one another: what follows is not scanned. */
  readonly tooDeepAt: number | undefined;
  /** Offsets of the names with which the way from the top to a value gets too long. */
  readonly longNamesAt: readonly number[];
}

/** Scans, without recursion, a text that need not be JSON. */
export function scanJson(text: string, maxDepth: number, maxWay: number): Scan {
  return new Scanner(text, maxDepth, maxWay).scan();
}

class Scanner {
  readonly #text: string;
  readonly #index: JsonIndex;
  readonly #maxDepth: number;
  readonly #maxWay: number;
  #depth = 0;
  /** What is open at each depth, and the youngest of what is in it. */
  readonly #open: number[] = [NONE];
  readonly #youngest: number[] = [NONE];
  readonly #isObject: boolean[] = [false];
  /** How long the way is to what is open at each depth, and to what comes inside of it. */
  readonly #ways: number[] = [0];
  readonly #longNamesAt: number[] = [];
  /** The last text, and whether it names what comes. */
  #textStart = 0;
  #textEnd = 0;
  #isNamed = false;

  constructor(text: string, maxDepth: number, maxWay: number) {
    this.#text = text;
    this.#index = new JsonIndex(text);
    this.#maxDepth = maxDepth;
    this.#maxWay = maxWay;
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

  /** Takes what starts with this character and says where it ends; -1 if it lies too deep. */
  #take(at: number, code: number): number {
    if (code === QUOTE) return this.#takeText(at);
    if (code === COLON) return this.#takeName(at + 1);
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) return this.#enter(at, code === OPEN_OBJECT);
    if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) return this.#leave(at + 1);
    return this.#takeLiteral(at);
  }

  /** In an object the first text is a name, the next its value. */
  #takeText(start: number): number {
    const end = endOfString(this.#text, start);
    const isName = this.#isObject[this.#depth] === true && !this.#isNamed;
    if (!isName) this.#index.close(this.#add(start), end);
    this.#textStart = start;
    this.#textEnd = end;
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

  /** The name’s first quote counts for the slash of the pointer. */
  #takeName(end: number): number {
    const before = this.#ways[this.#depth] ?? 0;
    const way = before + this.#textEnd - this.#textStart - 1;
    this.#ways[this.#depth + 1] = way;
    if (before <= this.#maxWay && way > this.#maxWay) this.#longNamesAt.push(this.#textStart);
    return end;
  }

  #enter(at: number, isObject: boolean): number {
    if (this.#depth === this.#maxDepth) return NONE;
    const id = this.#add(at);
    this.#depth += 1;
    this.#open[this.#depth] = id;
    this.#youngest[this.#depth] = NONE;
    this.#isObject[this.#depth] = isObject;
    if (!isObject) this.#ways[this.#depth + 1] = this.#ways[this.#depth] ?? 0;
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
    const older = this.#youngest[depth] ?? NONE;
    const keyStart = this.#isNamed ? this.#textStart : NONE;
    const keyEnd = this.#isNamed ? this.#textEnd : NONE;
    const id = this.#index.add(parent, older, start, keyStart, keyEnd);
    this.#youngest[depth] = id;
    this.#isNamed = false;
    return id;
  }
}

/** The offset behind the closing quote of the string that opens at `start`; the text's end if none closes it. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** Whether an odd number of backslashes stands before a quote. */
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
