import type { JsonPointer } from '../contract/diagnostic.ts';
import { parentOf, unescapeSegment } from './json-pointer.ts';

/** A stretch of a text, in offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a JSON value stands in its text; `key` is the quoted name before it, if it has one. */
export interface Place {
  readonly value: Span;
  readonly key: Span | undefined;
}

/** A name that one object gives twice, the first and the later time. */
export interface RepeatedKey {
  readonly name: string;
  readonly first: Span;
  readonly again: Span;
}

/** The number of a value in its index: 0 is the root, parents come before their children. */
export type NodeId = number;

const STRIDE = 6;
const START = 0;
const END = 1;
const KEY_START = 2;
const KEY_END = 3;
const PARENT = 4;
const NEXT = 5;
const NONE = -1;
const WORTH_A_MAP = 8;

/** The places of all values of one JSON text, without the values: six integers each. */
export class JsonIndex {
  readonly #text: string;
  #numbers: Int32Array;
  #count = 0;
  /** By pointer, what was asked for: many ask for the same places, and for what is in them. */
  readonly #ids = new Map<JsonPointer, NodeId>([['', 0]]);
  readonly #children = new Map<NodeId, ReadonlyMap<string, NodeId>>();
  readonly #lastChildren = new Map<NodeId, NodeId>();

  constructor(text: string) {
    this.#text = text;
    this.#numbers = new Int32Array(STRIDE * (16 + (text.length >> 4)));
  }

  /** Adds a value; `previous` is its older sibling, -1 if it is the first child. */
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

  /** How many values there are: the id of the next one. */
  get size(): number {
    return this.#count;
  }

  close(id: NodeId, end: number): void {
    this.#numbers[id * STRIDE + END] = end;
  }

  /** The place of what the pointer names, if it is there. */
  find(pointer: JsonPointer): Place | undefined {
    const id = this.#idOf(pointer);
    return id === NONE ? undefined : this.#place(id);
  }

  /** The place of what the pointer names, or of its closest ancestor that exists. */
  closest(pointer: JsonPointer): Place {
    return this.find(pointer) ?? this.closest(parentOf(pointer));
  }

  /** The place of the last member or element of what the pointer names. */
  lastChild(pointer: JsonPointer): Place | undefined {
    const id = this.#idOf(pointer);
    if (id === NONE) return undefined;
    let last = this.#lastChildren.get(id) ?? NONE;
    if (last === NONE) for (const each of this.#childrenOf(id)) last = each;
    this.#lastChildren.set(id, last);
    return last === NONE ? undefined : this.#place(last);
  }

  /** Every name that an object gives more than once. */
  *repeatedKeys(): Generator<RepeatedKey> {
    for (let id = 0; id < this.#count; id += 1) {
      const first = this.#firstOf(id);
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
          first: this.#key(first) ?? this.#place(first).value,
          again: this.#key(id) ?? this.#place(id).value,
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

  /** By name or number; of a repeated name the last, as `JSON.parse` does. */
  #childOf(parent: NodeId, name: string): NodeId {
    const known = this.#children.get(parent);
    if (known !== undefined) return known.get(name) ?? NONE;
    let found = NONE;
    let index = 0;
    for (let id = this.#firstOf(parent); id !== NONE; id = this.#after(id)) {
      if (index === WORTH_A_MAP) return this.#remembered(parent).get(name) ?? NONE;
      if (this.#isCalled(id, name, index)) found = id;
      index += 1;
    }
    return found;
  }

  #isCalled(id: NodeId, name: string, index: number): boolean {
    const start = this.#numbers[id * STRIDE + KEY_START] ?? NONE;
    if (start === NONE) return String(index) === name;
    const length = (this.#numbers[id * STRIDE + KEY_END] ?? 0) - start - 2;
    // An escape is longer than what it stands for.
    if (length !== name.length) return length > name.length && this.#name(id) === name;
    return this.#text.startsWith(name, start + 1) && !name.includes('\\');
  }

  #remembered(parent: NodeId): ReadonlyMap<string, NodeId> {
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
    for (let id = this.#firstOf(parent); id !== NONE; id = this.#after(id)) yield id;
  }

  #firstOf(parent: NodeId): NodeId {
    const first = parent + 1;
    return first < this.#count && this.#is(first, PARENT, parent) ? first : NONE;
  }

  #after(id: NodeId): NodeId {
    return this.#numbers[id * STRIDE + NEXT] ?? NONE;
  }

  #name(id: NodeId): string {
    const { start, end } = this.#key(id) ?? { start: 0, end: 0 };
    const raw = this.#text.slice(start + 1, end - 1);
    return raw.includes('\\') ? unescaped(raw) : raw;
  }

  #place(id: NodeId): Place {
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

/** A name with escapes, as `JSON.parse` reads it; as it stands where it cannot be read. */
function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
