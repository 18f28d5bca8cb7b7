import type { JsonPointer } from '../contract/diagnostic.ts';
import { parentOf, unescapeSegment } from './json-pointer.ts';

/** A half-open pair of offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The location of a JSON value in its text. `key` is the quoted name of a member. */
export interface JsonLocation {
  readonly value: Span;
  readonly key: Span | undefined;
}

/** A name that an object contains more than once, with the first and a later occurrence. */
export interface RepeatedKey {
  readonly name: string;
  readonly first: Span;
  readonly repeated: Span;
}

/** The number of a value in the index. The root is 0, and parents come before their children. */
export type NodeId = number;

const STRIDE = 6;
const START = 0;
const END = 1;
const KEY_START = 2;
const KEY_END = 3;
const PARENT = 4;
const NEXT = 5;
const NONE = -1;
/** From this number of children on, a map is faster than a search. */
const MAP_THRESHOLD = 8;

/** The locations of all values in a JSON text, stored as six integers each, without the values. */
export class JsonIndex {
  readonly #text: string;
  #numbers: Int32Array;
  #count = 0;
  /** Caches lookups, because many callers ask for the same pointers and their children. */
  readonly #ids = new Map<JsonPointer, NodeId>([['', 0]]);
  readonly #children = new Map<NodeId, ReadonlyMap<string, NodeId>>();
  readonly #lastChildren = new Map<NodeId, NodeId>();
  readonly #aliases = new Map<JsonPointer, JsonPointer>();

  constructor(text: string) {
    this.#text = text;
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

  /** The number of values, which is the id of the next one. */
  get size(): number {
    return this.#count;
  }

  /** Sets the end of a value. */
  close(id: NodeId, end: number): void {
    this.#numbers[id * STRIDE + END] = end;
  }

  /** Lets a value be found at a second pointer, and with it all that it contains. */
  addAlias(pointer: JsonPointer, written: JsonPointer): void {
    this.#ids.set(pointer, this.#idOf(written));
    this.#aliases.set(pointer, written);
  }

  /** Returns the pointer of a value in the text, for one that may contain an alias. */
  writtenPointer(pointer: JsonPointer): JsonPointer {
    if (this.#aliases.size === 0 || pointer === '') return pointer;
    const written = this.#aliases.get(pointer);
    if (written !== undefined) return this.writtenPointer(written);
    const parent = parentOf(pointer);
    return `${this.writtenPointer(parent)}${pointer.slice(parent.length)}` as JsonPointer;
  }

  /** Returns the location of the value at the pointer, if it exists. */
  find(pointer: JsonPointer): JsonLocation | undefined {
    const id = this.#idOf(pointer);
    return id === NONE ? undefined : this.#locationOf(id);
  }

  /** Returns the location of the value at the pointer, or of its closest ancestor that exists. */
  closest(pointer: JsonPointer): JsonLocation {
    return this.find(pointer) ?? this.closest(parentOf(pointer));
  }

  /** Returns the location of the last member or item of the value at the pointer. */
  lastChild(pointer: JsonPointer): JsonLocation | undefined {
    const id = this.#idOf(pointer);
    if (id === NONE) return undefined;
    let last = this.#lastChildren.get(id) ?? NONE;
    if (last === NONE) for (const childId of this.#childrenOf(id)) last = childId;
    this.#lastChildren.set(id, last);
    return last === NONE ? undefined : this.#locationOf(last);
  }

  /** Counts the characters that are left of the text without whitespace between values. */
  compactLength(): number {
    let length = 0;
    for (let id = 0; id < this.#count; id += 1) {
      const base = id * STRIDE;
      const start = this.#numbers[base + START] ?? 0;
      const sign = this.#text[start];
      length += sign === '{' || sign === '[' ? 2 : (this.#numbers[base + END] ?? 0) - start;
      if (this.#has(id, KEY_START)) {
        length += (this.#numbers[base + KEY_END] ?? 0) - (this.#numbers[base + KEY_START] ?? 0) + 1;
      }
      if (this.#has(id, NEXT)) length += 1;
    }
    return length;
  }

  /** Yields each repetition of a name in an object. */
  *repeatedKeys(): Generator<RepeatedKey> {
    for (let id = 0; id < this.#count; id += 1) {
      const first = this.#firstChild(id);
      if (first === NONE || !this.#has(first, NEXT) || !this.#has(first, KEY_START)) continue;
      yield* this.#repeatedIn(id);
    }
  }

  *#repeatedIn(parent: NodeId): Generator<RepeatedKey> {
    const seen = new Map<string, NodeId>();
    for (const id of this.#childrenOf(parent)) {
      const name = this.#name(id);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, id);
      else {
        yield {
          name,
          first: this.#key(first) ?? this.#locationOf(first).value,
          repeated: this.#key(id) ?? this.#locationOf(id).value,
        };
      }
    }
  }

  #idOf(pointer: JsonPointer): NodeId {
    const known = this.#ids.get(pointer);
    if (known !== undefined) return known;
    const parent = this.#idOf(parentOf(pointer));
    const name = unescapeSegment(pointer.slice(pointer.lastIndexOf('/') + 1));
    const id = parent === NONE ? NONE : this.#childOf(parent, name);
    this.#ids.set(pointer, id);
    return id;
  }

  /** Finds a child by name or number. If a name is repeated, the last one wins, as in `JSON.parse`. */
  #childOf(parent: NodeId, name: string): NodeId {
    const known = this.#children.get(parent);
    if (known !== undefined) return known.get(name) ?? NONE;
    let found = NONE;
    let index = 0;
    for (let id = this.#firstChild(parent); id !== NONE; id = this.#nextSibling(id)) {
      if (index === MAP_THRESHOLD) return this.#childMap(parent).get(name) ?? NONE;
      if (this.#hasName(id, name, index)) found = id;
      index += 1;
    }
    return found;
  }

  #hasName(id: NodeId, name: string, index: number): boolean {
    const start = this.#numbers[id * STRIDE + KEY_START] ?? NONE;
    if (start === NONE) return String(index) === name;
    const length = (this.#numbers[id * STRIDE + KEY_END] ?? 0) - start - 2;
    // An escape sequence is longer than its character.
    if (length !== name.length) return length > name.length && this.#name(id) === name;
    return this.#text.startsWith(name, start + 1) && !name.includes('\\');
  }

  #childMap(parent: NodeId): ReadonlyMap<string, NodeId> {
    const names = new Map<string, NodeId>();
    let index = 0;
    for (const id of this.#childrenOf(parent)) {
      names.set(this.#has(id, KEY_START) ? this.#name(id) : String(index), id);
      index += 1;
    }
    this.#children.set(parent, names);
    return names;
  }

  *#childrenOf(parent: NodeId): Generator<NodeId> {
    for (let id = this.#firstChild(parent); id !== NONE; id = this.#nextSibling(id)) yield id;
  }

  #firstChild(parent: NodeId): NodeId {
    const first = parent + 1;
    return first < this.#count && this.#is(first, PARENT, parent) ? first : NONE;
  }

  #nextSibling(id: NodeId): NodeId {
    return this.#numbers[id * STRIDE + NEXT] ?? NONE;
  }

  #name(id: NodeId): string {
    const { start, end } = this.#key(id) ?? { start: 0, end: 0 };
    const raw = this.#text.slice(start + 1, end - 1);
    return raw.includes('\\') ? unescaped(raw) : raw;
  }

  #locationOf(id: NodeId): JsonLocation {
    const base = id * STRIDE;
    const value = { start: this.#numbers[base] ?? 0, end: this.#numbers[base + END] ?? 0 };
    return { value, key: this.#key(id) };
  }

  #key(id: NodeId): Span | undefined {
    if (!this.#has(id, KEY_START)) return undefined;
    const base = id * STRIDE;
    return {
      start: this.#numbers[base + KEY_START] ?? 0,
      end: this.#numbers[base + KEY_END] ?? 0,
    };
  }

  #is(id: NodeId, field: number, value: number): boolean {
    return this.#numbers[id * STRIDE + field] === value;
  }

  #has(id: NodeId, field: number): boolean {
    return !this.#is(id, field, NONE);
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

/** Resolves the escape sequences in a name. Returns it unchanged if they are malformed. */
function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
