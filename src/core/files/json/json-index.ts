import type { JsonPointer } from '../../contract/diagnostic.ts';
import { JsonNodes, NONE, type NodeId, type Span } from './json-nodes.ts';
import { parentOf, unescapeSegment } from './json-pointer.ts';

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

/** From this number of children on, a map is faster than a search. */
const MAP_THRESHOLD = 8;

/** Finds values in a JSON text by their pointers. */
export class JsonIndex extends JsonNodes {
  /** Caches lookups, because many callers ask for the same pointers and their children. */
  readonly #ids = new Map<JsonPointer, NodeId>([['', 0]]);
  readonly #children = new Map<NodeId, ReadonlyMap<string, NodeId>>();
  readonly #lastChildren = new Map<NodeId, NodeId>();
  readonly #aliases = new Map<JsonPointer, JsonPointer>();

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
    if (last === NONE) for (const childId of this.childrenOf(id)) last = childId;
    this.#lastChildren.set(id, last);
    return last === NONE ? undefined : this.#locationOf(last);
  }

  /** Yields each repetition of a name in an object. */
  *repeatedKeys(): Generator<RepeatedKey> {
    for (let id = 0; id < this.size; id += 1) {
      const first = this.firstChild(id);
      if (first === NONE || this.nextSibling(first) === NONE || !this.hasKey(first)) continue;
      yield* this.#repeatedIn(id);
    }
  }

  *#repeatedIn(parent: NodeId): Generator<RepeatedKey> {
    const seen = new Map<string, NodeId>();
    for (const id of this.childrenOf(parent)) {
      const name = this.#name(id);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, id);
      else {
        yield {
          name,
          first: this.key(first) ?? this.span(first),
          repeated: this.key(id) ?? this.span(id),
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
    for (let id = this.firstChild(parent); id !== NONE; id = this.nextSibling(id)) {
      if (index === MAP_THRESHOLD) return this.#childMap(parent).get(name) ?? NONE;
      if (this.#hasName(id, name, index)) found = id;
      index += 1;
    }
    return found;
  }

  #hasName(id: NodeId, name: string, index: number): boolean {
    const start = this.keyStart(id);
    if (start === NONE) return String(index) === name;
    const length = this.keyLength(id);
    // An escape sequence is longer than its character.
    if (length !== name.length) return length > name.length && this.#name(id) === name;
    return this.text.startsWith(name, start + 1) && !name.includes('\\');
  }

  #childMap(parent: NodeId): ReadonlyMap<string, NodeId> {
    const names = new Map<string, NodeId>();
    let index = 0;
    for (const id of this.childrenOf(parent)) {
      names.set(this.hasKey(id) ? this.#name(id) : String(index), id);
      index += 1;
    }
    this.#children.set(parent, names);
    return names;
  }

  #name(id: NodeId): string {
    const { start, end } = this.key(id) ?? { start: 0, end: 0 };
    const raw = this.text.slice(start + 1, end - 1);
    return raw.includes('\\') ? unescaped(raw) : raw;
  }

  #locationOf(id: NodeId): JsonLocation {
    return { value: this.span(id), key: this.key(id) };
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
