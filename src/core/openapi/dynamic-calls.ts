import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import { memoized, memoizedByObject } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import { reversed } from './cycles.ts';
import { definitionNamed } from './definition-links.ts';
import type { Operation } from './operation.ts';
import type { Schema } from './schema.ts';

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
  /** By the parameter, body, response or definition they stand in. */
  readonly #byTop = new Map<unknown, DynamicCall[]>();
  readonly #links = new Map<unknown, Set<unknown>>();

  constructor(definition: ApiDefinition) {
    const names = dynamicNames.filter((name) => definition.contents.names.has(name));
    if (names.length === 0) return;
    for (const schemas of [definition.simpleSchemas, definition.schemas]) {
      for (const schema of schemas) this.#addCalls(schema, names);
    }
    const definitions = objectOr(definition.root.definitions);
    for (const { ref, schema } of definition.references) {
      const name = definitionNamed(ref);
      if (schema === undefined || name === undefined) continue;
      this.#addLink(schema.top.value, own(definitions, name));
    }
    this.#keepLeading();
  }

  /** Every call, where it is written. */
  *all(): Generator<DynamicCall> {
    for (const calls of this.#byTop.values()) yield* calls;
  }

  /** Those that users of the operation meet: for the body and the answers, also in what they refer to. */
  *of({ parameters, responses }: Operation): Generator<DynamicCall> {
    if (this.#byTop.size === 0) return;
    const waiting = parameters.map(({ isBody, value }): unknown => (isBody ? value.schema : value));
    for (const { schema } of responses) waiting.push(schema);
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

  #addCalls(schema: Schema, names: readonly DynamicName[]): void {
    for (const name of names) {
      const value = schema.value[name];
      if (value === undefined) continue;
      const calls = this.#byTop.get(schema.top.value) ?? [];
      this.#byTop.set(schema.top.value, calls);
      if (!isObject(value)) continue;
      calls.push({ name, value, pointer: child(schema.pointer, name), owner: schema.value });
    }
  }

  #addLink(from: JsonObject, to: unknown): void {
    const links = this.#links.get(from) ?? new Set();
    this.#links.set(from, links);
    links.add(to);
  }

  /** Most definitions lead to no call: the links to them are dropped, so that no operation follows them. */
  #keepLeading(): void {
    const backwards = reversed(this.#links);
    const leading = new Set<unknown>(this.#byTop.keys());
    for (const top of leading) for (const from of backwards.get(top) ?? []) leading.add(from);
    for (const links of this.#links.values()) {
      for (const top of links) if (!leading.has(top)) links.delete(top);
    }
  }
}

export const dynamicCallsOf = memoized((definition: ApiDefinition) => new DynamicCalls(definition));

/** What a call, which many operations may meet, sends along: the name of each parameter, and what it is filled from. */
export const callParameters = memoizedByObject(
  ({ value, pointer }: DynamicCall): readonly CallParameter[] =>
    Object.entries(objectOr(value.parameters)).map(([name, from]) => ({
      name,
      from,
      pointer: child(pointer, 'parameters', name),
    })),
);

export interface CallParameter {
  readonly name: string;
  /** As written: a literal, `{ "parameter": … }`, `{ "parameterReference": … }` or `{ "value": … }`. */
  readonly from: unknown;
  readonly pointer: JsonPointer;
}
