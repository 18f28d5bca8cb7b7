/** A half-open pair of offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number of a value. The root is 0, and parents come before their children. */
export type NodeId = number;

/** No value, or no name. */
export const NONE = -1;

const STRIDE = 6;
const START = 0;
const END = 1;
const KEY_START = 2;
const KEY_END = 3;
const PARENT = 4;
const NEXT = 5;

/** All values in a JSON text, stored as six integers each: offsets, and how they are nested. */
export class JsonNodes {
  readonly text: string;
  #numbers: Int32Array;
  #count = 0;

  constructor(text: string) {
    this.text = text;
    this.#numbers = new Int32Array(STRIDE * (16 + (text.length >> 4)));
  }

  /** Adds a value. `previous` is the sibling before it, or -1 for a first child. */
  add(parent: NodeId, previous: NodeId, start: number, keyStart: number, keyEnd: number): NodeId {
    const id = this.#count++;
    const base = id * STRIDE;
    if (base + STRIDE > this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[base + START] = start;
    numbers[base + END] = start;
    numbers[base + KEY_START] = keyStart;
    numbers[base + KEY_END] = keyEnd;
    numbers[base + PARENT] = parent;
    numbers[base + NEXT] = NONE;
    if (previous !== NONE) numbers[previous * STRIDE + NEXT] = id;
    return id;
  }

  /** Sets the end of a value. */
  close(id: NodeId, end: number): void {
    this.#numbers[id * STRIDE + END] = end;
  }

  /** The number of values, which is the id of the next one. */
  get size(): number {
    return this.#count;
  }

  span(id: NodeId): Span {
    return { start: this.#at(id, START), end: this.#at(id, END) };
  }

  /** Returns the place of a member's name with its quotes. Undefined for the root and for items. */
  key(id: NodeId): Span | undefined {
    if (!this.hasKey(id)) return undefined;
    return { start: this.keyStart(id), end: this.#at(id, KEY_END) };
  }

  hasKey(id: NodeId): boolean {
    return this.keyStart(id) !== NONE;
  }

  /** Returns the offset of the quote before a member's name, or -1. */
  keyStart(id: NodeId): number {
    return this.#at(id, KEY_START);
  }

  /** Returns the length of a member's name as written, without its quotes. */
  keyLength(id: NodeId): number {
    return this.#at(id, KEY_END) - this.keyStart(id) - 2;
  }

  firstChild(parent: NodeId): NodeId {
    const first = parent + 1;
    return first < this.#count && this.#at(first, PARENT) === parent ? first : NONE;
  }

  nextSibling(id: NodeId): NodeId {
    return this.#at(id, NEXT);
  }

  *childrenOf(parent: NodeId): Generator<NodeId> {
    for (let id = this.firstChild(parent); id !== NONE; id = this.nextSibling(id)) yield id;
  }

  /** Counts the characters that are left of the text without whitespace between values. */
  compactLength(): number {
    let length = 0;
    for (let id = 0; id < this.#count; id += 1) {
      const { start, end } = this.span(id);
      const sign = this.text[start];
      length += sign === '{' || sign === '[' ? 2 : end - start;
      // The quotes of the name, and the colon.
      if (this.hasKey(id)) length += this.keyLength(id) + 3;
      if (this.nextSibling(id) !== NONE) length += 1;
    }
    return length;
  }

  #at(id: NodeId, field: number): number {
    return this.#numbers[id * STRIDE + field] ?? NONE;
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
