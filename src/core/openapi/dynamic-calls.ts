import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import { memoized, memoizedByObject } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import { reversed } from './cycles.ts';
import { referencedDefinition } from './definition-links.ts';
import type { Operation } from './operation.ts';
import type { Schema } from './schema.ts';

/** An `x-ms-dynamic-…` extension: another operation provides values to choose from, or a schema. */
export interface DynamicCall {
  readonly name: DynamicName;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** The parameter or schema that has the extension. */
  readonly owner: JsonObject;
}

/** More definitions than any real operation refers to. */
const MAX_TOPS = 500;

const dynamicNames = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
] as const;
export type DynamicName = (typeof dynamicNames)[number];

/** All dynamic calls of a definition. Operations have them in parameters, in schemas and through references. */
export class DynamicCalls {
  /** Calls by the parameter, body, response or definition that contains them. */
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
      const name = referencedDefinition(ref);
      if (schema === undefined || name === undefined) continue;
      this.#addLink(schema.top.value, own(definitions, name));
    }
    this.#dropUselessLinks();
  }

  /** Yields every call, where it is defined. */
  *all(): Generator<DynamicCall> {
    for (const calls of this.#byTop.values()) yield* calls;
  }

  /** Yields the calls of an operation, including those in definitions that its body and responses refer to. */
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

  /** Drops links to definitions that have no calls and refer to none, so that no operation follows them. */
  #dropUselessLinks(): void {
    const backwards = reversed(this.#links);
    const useful = new Set<unknown>(this.#byTop.keys());
    for (const top of useful) for (const from of backwards.get(top) ?? []) useful.add(from);
    for (const links of this.#links.values()) {
      for (const top of links) if (!useful.has(top)) links.delete(top);
    }
  }
}

export const dynamicCallsOf = memoized((definition: ApiDefinition) => new DynamicCalls(definition));

/** Returns the parameters of a call. Cached, because many operations may share the call. */
export const callParameters = memoizedByObject(
  ({ value, pointer }: DynamicCall): readonly CallParameter[] =>
    Object.entries(objectOr(value.parameters)).map(([name, from]) => ({
      name,
      from,
      pointer: child(pointer, 'parameters', name),
    })),
);

/** A parameter that a call passes to its operation. */
export interface CallParameter {
  readonly name: string;
  /** The source of its value, as written: a literal, `{ "parameter": … }`, `{ "parameterReference": … }` or `{ "value": … }`. */
  readonly from: unknown;
  readonly pointer: JsonPointer;
}
