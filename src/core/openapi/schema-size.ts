import type { JsonPointer } from '../contract/diagnostic.ts';
import { arrayOr, isObject, type JsonObject, objectOr } from '../files/json/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';
import { writtenResponses } from './written-responses.ts';

/** The size of a schema with every reference replaced by its target. */
export interface SchemaSize {
  /** The number of schemas: the schema itself, every property and the items of every list. */
  readonly count: number;
  /** The number of levels. */
  readonly depth: number;
}

/** The schema of a body or response. If it only refers to a definition, that definition. */
export interface SchemaRoot {
  readonly schema: JsonObject;
  readonly pointer: JsonPointer;
}

const NOTHING: SchemaSize = { count: 0, depth: 0 };
const MAX_LEVELS = 500;

/** Measures schemas, each once. References that form a cycle are not followed a second time. */
export class SchemaSizes {
  readonly #definition: ApiDefinition;
  readonly #cache = new Map<JsonObject, SchemaSize>();

  constructor(definition: ApiDefinition) {
    this.#definition = definition;
  }

  of(schema: unknown, level = 0): SchemaSize {
    if (!isObject(schema) || level > MAX_LEVELS) return NOTHING;
    const cached = this.#cache.get(schema);
    if (cached !== undefined) return cached;
    this.#cache.set(schema, NOTHING);
    const size = this.#measure(schema, level + 1);
    this.#cache.set(schema, size);
    return size;
  }

  /** Counts the schemas that an operation accepts and returns. */
  countOf({ parameters, responses }: Operation): number {
    let count = 0;
    for (const { value } of [...parameters, ...responses]) count += this.of(value.schema).count;
    return count;
  }

  #measure(schema: JsonObject, level: number): SchemaSize {
    if (schema.$ref !== undefined) {
      return this.of(this.#definition.resolve(schema.$ref)?.value, level);
    }
    const items = this.of(schema.items, level);
    const others = this.of(schema.additionalProperties, level);
    let count = 1 + items.count + others.count;
    let depth = Math.max(items.depth, others.depth);
    const properties = objectOr(schema.properties);
    for (const name in properties) {
      const size = this.of(properties[name], level);
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

/** Returns the schema of every body and response. A shared definition is listed once. */
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
