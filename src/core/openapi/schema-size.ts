import type { JsonPointer } from '../contract/diagnostic.ts';
import { arrayOr, isObject, type JsonObject } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';
import { writtenResponses } from './written-responses.ts';

/** What a schema comes to when every reference is replaced by what it leads to. */
export interface SchemaSize {
  /** How many schemas: itself, every property, the items of every list. */
  readonly count: number;
  /** How many levels. */
  readonly depth: number;
}

/** A body or response, or the definition that it consists of. */
export interface SchemaRoot {
  readonly schema: JsonObject;
  readonly pointer: JsonPointer;
}

const NOTHING: SchemaSize = { count: 0, depth: 0 };
const MAX_LEVELS = 500;

/** Measures the schemas of a definition; each is unfolded once. A circle is followed to its end and no further. */
export class SchemaSizes {
  readonly #definition: ApiDefinition;
  readonly #known = new Map<JsonObject, SchemaSize>();

  constructor(definition: ApiDefinition) {
    this.#definition = definition;
  }

  of(schema: unknown, level = 0): SchemaSize {
    if (!isObject(schema) || level > MAX_LEVELS) return NOTHING;
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    this.#known.set(schema, NOTHING);
    const size = this.#unfold(schema, level + 1);
    this.#known.set(schema, size);
    return size;
  }

  /** All that an operation takes and returns. */
  countOf({ parameters, responses }: Operation): number {
    let count = 0;
    for (const { value } of [...parameters, ...responses]) count += this.of(value.schema).count;
    return count;
  }

  #unfold(schema: JsonObject, level: number): SchemaSize {
    if (schema.$ref !== undefined) {
      return this.of(this.#definition.resolve(schema.$ref)?.value, level);
    }
    let count = 1;
    let depth = 0;
    const parts = isObject(schema.properties) ? Object.values(schema.properties) : [];
    parts.push(schema.items, schema.additionalProperties);
    for (const each of parts) {
      if (!isObject(each)) continue;
      const size = this.of(each, level);
      count += size.count;
      depth = Math.max(depth, size.depth);
    }
    for (const part of arrayOr(schema.allOf)) {
      const size = this.of(part, level);
      count += Math.max(0, size.count - 1);
      depth = Math.max(depth, size.depth - 1);
    }
    return { count, depth: depth + 1 };
  }
}

/** Every body and response; those that consist of one definition come once, at that definition. */
export const schemaRoots = memoized((definition: ApiDefinition): readonly SchemaRoot[] => {
  const roots = new Map<unknown, SchemaRoot>();
  const bodies = definition.parameters.filter(({ isBody }) => isBody);
  for (const holder of [...bodies, ...writtenResponses(definition)]) {
    const { schema } = holder.value;
    if (!isObject(schema)) continue;
    const target = schema.$ref === undefined ? undefined : definition.lookUp(schema.$ref);
    const key = target?.value ?? schema;
    if (!roots.has(key))
      roots.set(key, { schema, pointer: target?.pointer ?? `${holder.pointer}/schema` });
  }
  return [...roots.values()];
});
