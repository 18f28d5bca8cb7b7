import type { JsonPointer } from '../diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { isObject, type JsonObject, objectOr } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import { reversed } from './cycles.ts';
import { definitionNamed } from './definition-links.ts';
import type { Operation } from './operation.ts';

/** A value that users choose from what another operation returns. */
export interface DynamicCall {
  readonly name: DynamicName;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** The parameter or schema that has the extension. */
  readonly owner: JsonObject;
}

/** More definitions with calls than any operation unfolds to. */
const MAX_TOPS = 500;

const dynamicNames = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
] as const;
export type DynamicName = (typeof dynamicNames)[number];

/** What the four extensions hang on: operations have them in parameters, in their schemas, and through references. */
export class DynamicCalls {
  /** By the pointer of the parameter, body, response or definition they stand in. */
  readonly #byTop = new Map<JsonPointer, DynamicCall[]>();
  readonly #links = new Map<JsonPointer, Set<JsonPointer>>();

  constructor(definition: ApiDefinition) {
    if (!definition.text.includes('x-ms-dynamic-')) return;
    for (const { value, top, pointer } of [...definition.simpleSchemas, ...definition.schemas]) {
      if (dynamicNames.some((name) => value[name] !== undefined)) {
        this.#addCalls(value, pointer, top.pointer);
      }
    }
    for (const { ref, schema } of definition.references) this.#addLink(ref, schema?.top.pointer);
    this.#keepLeading();
  }

  /** Every call, where it is written. */
  *all(): Generator<DynamicCall> {
    for (const calls of this.#byTop.values()) yield* calls;
  }

  /** Those that users of the operation meet: for the body and the answers, also in what they refer to. */
  *of({ parameters, responses }: Operation): Generator<DynamicCall> {
    if (this.#byTop.size === 0) return;
    const waiting = parameters.map(({ isBody, pointer }) =>
      isBody ? child(pointer, 'schema') : pointer,
    );
    for (const { pointer } of responses) waiting.push(child(pointer, 'schema'));
    const seen = new Set(waiting);
    for (const top of waiting) {
      yield* this.#byTop.get(top) ?? [];
      for (const next of this.#links.get(top) ?? []) {
        if (seen.has(next) || seen.size > MAX_TOPS) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
  }

  #addCalls(owner: JsonObject, at: JsonPointer, top: JsonPointer): void {
    const calls = this.#byTop.get(top) ?? [];
    this.#byTop.set(top, calls);
    for (const name of dynamicNames) {
      const value = owner[name];
      if (isObject(value)) calls.push({ name, value, pointer: child(at, name), owner });
    }
  }

  #addLink(ref: string, top: JsonPointer | undefined): void {
    const name = definitionNamed(ref);
    if (top === undefined || name === undefined) return;
    const links = this.#links.get(top) ?? new Set();
    this.#links.set(top, links);
    links.add(child('/definitions', name));
  }

  /** Most definitions lead to no call: the links to them are dropped, so that no operation follows them. */
  #keepLeading(): void {
    const backwards = reversed(this.#links);
    const leading = new Set<string>(this.#byTop.keys());
    for (const top of leading) for (const from of backwards.get(top) ?? []) leading.add(from);
    for (const links of this.#links.values()) {
      for (const top of links) if (!leading.has(top)) links.delete(top);
    }
  }
}

/** What a call sends along: the name of each parameter, and what it is filled from. */
export function callParameters({ value, pointer }: DynamicCall): readonly CallParameter[] {
  return Object.entries(objectOr(value.parameters)).map(([name, from]) => ({
    name,
    from,
    pointer: child(pointer, 'parameters', name),
  }));
}

export interface CallParameter {
  readonly name: string;
  /** As written: a literal, `{ "parameter": … }`, `{ "parameterReference": … }` or `{ "value": … }`. */
  readonly from: unknown;
  readonly pointer: JsonPointer;
}
