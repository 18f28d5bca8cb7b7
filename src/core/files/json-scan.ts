import { JsonIndex, type NodeId } from './json-index.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NONE = -1;

/** The places of all values of a text that `JSON.parse` has accepted and whose nesting is bounded. */
export function scanJson(text: string): JsonIndex {
  const scanner = new Scanner(text);
  scanner.value(NONE, NONE, NONE, NONE);
  return scanner.index;
}

class Scanner {
  readonly index: JsonIndex;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.index = new JsonIndex(text);
  }

  value(parent: NodeId, previous: NodeId, keyStart: number, keyEnd: number): NodeId {
    const code = this.#peek();
    const id = this.index.add(parent, previous, this.#at, keyStart, keyEnd);
    if (code === OPEN_OBJECT) this.#object(id);
    else if (code === OPEN_ARRAY) this.#array(id);
    else if (code === QUOTE) this.#at = endOfString(this.#text, this.#at);
    else this.#literal();
    this.index.close(id, this.#at);
    return id;
  }

  #object(parent: NodeId): void {
    this.#at += 1;
    let previous: NodeId = NONE;
    while (this.#peek() !== CLOSE_OBJECT) {
      const keyStart = this.#at;
      const keyEnd = endOfString(this.#text, keyStart);
      this.#at = keyEnd;
      this.#peek();
      this.#at += 1;
      previous = this.value(parent, previous, keyStart, keyEnd);
      if (this.#peek() === COMMA) this.#at += 1;
    }
    this.#at += 1;
  }

  #array(parent: NodeId): void {
    this.#at += 1;
    let previous: NodeId = NONE;
    while (this.#peek() !== CLOSE_ARRAY) {
      previous = this.value(parent, previous, NONE, NONE);
      if (this.#peek() === COMMA) this.#at += 1;
    }
    this.#at += 1;
  }

  #literal(): void {
    const text = this.#text;
    let at = this.#at;
    while (at < text.length && !isDelimiter(text.charCodeAt(at))) at += 1;
    this.#at = at;
  }

  /** The next character that is not white space; the scan stands on it. */
  #peek(): number {
    const text = this.#text;
    let at = this.#at;
    let code = text.charCodeAt(at);
    while (isSpace(code)) {
      at += 1;
      code = text.charCodeAt(at);
    }
    this.#at = at;
    return code;
  }
}

/** The offset behind the closing quote of the string that opens at `start`; the text's end if none closes it. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isDelimiter(code: number): boolean {
  return code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT || isSpace(code);
}
