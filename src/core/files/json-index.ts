import type { JsonPointer } from '../diagnostic.ts';
import { segmentsOf } from './json-pointer.ts';

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
    const { id, exact } = this.#closest(pointer);
    return exact ? this.#place(id) : undefined;
  }

  /** The place of what the pointer names, or of its closest ancestor that exists. */
  closest(pointer: JsonPointer): Place {
    return this.#place(this.#closest(pointer).id);
  }

  /** The place of the last member or element of what the pointer names. */
  lastChild(pointer: JsonPointer): Place | undefined {
    const { id, exact } = this.#closest(pointer);
    if (!exact) return undefined;
    let last = this.#lastChildren.get(id) ?? NONE;
    if (last === NONE) for (const each of this.#ids(id)) last = each;
    this.#lastChildren.set(id, last);
    return last === NONE ? undefined : this.#place(last);
  }

  /** Every name that an object gives more than once. */
  *repeatedKeys(): Generator<RepeatedKey> {
    for (let id = 0; id < this.#count; id += 1) {
      const first = id + 1;
      if (first < this.#count && this.#is(first, PARENT, id) && this.#has(first, NEXT)) {
        if (this.#has(first, KEY_START)) yield* this.#repeatedIn(id);
      }
    }
  }

  *#repeatedIn(parent: NodeId): Generator<RepeatedKey> {
    const seen = new Map<string, NodeId>();
    for (const id of this.#ids(parent)) {
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

  #closest(pointer: JsonPointer): { readonly id: NodeId; readonly exact: boolean } {
    let id: NodeId = 0;
    for (const segment of segmentsOf(pointer)) {
      const next = this.#childrenOf(id).get(segment);
      if (next === undefined) return { id, exact: false };
      id = next;
    }
    return { id, exact: true };
  }

  /** By name or number; of a repeated name the last, as `JSON.parse` does. */
  #childrenOf(parent: NodeId): ReadonlyMap<string, NodeId> {
    const known = this.#children.get(parent);
    if (known !== undefined) return known;
    const children = new Map<string, NodeId>();
    let index = 0;
    for (const id of this.#ids(parent)) {
      children.set(this.#has(id, KEY_START) ? this.#name(id) : String(index), id);
      index += 1;
    }
    if (index >= WORTH_A_MAP) this.#children.set(parent, children);
    return children;
  }

  *#ids(parent: NodeId): Generator<NodeId> {
    const first = parent + 1;
    if (first >= this.#count || !this.#is(first, PARENT, parent)) return;
    for (let id = first; id !== NONE; id = this.#numbers[id * STRIDE + NEXT] ?? NONE) yield id;
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
