import { arrayOr, isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';
import { isDynamic, resolvedSchema } from './schema-contents.ts';

const MAX_PARTS = 32;
/** The limit for one `allOf`. Higher than `MAX_PARTS`, because items may refer to the same part. */
const MAX_ALL_OF = 256;

/** Finds a property of a schema or of its `allOf` parts. References are resolved. */
export function propertyOf(
  definition: ApiDefinition,
  schema: unknown,
  name: string,
): JsonObject | undefined {
  for (const part of partsOf(definition, schema)) {
    const property = own(objectOr(part.properties), name);
    if (property !== undefined) return resolvedSchema(definition, property);
  }
  return undefined;
}

/** Returns the schema and its `allOf` parts at any depth, up to `MAX_PARTS`. References are resolved. */
export function partsOf(definition: ApiDefinition, schema: unknown): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const waiting = [schema];
  for (const item of waiting) {
    if (parts.size >= MAX_PARTS) break;
    const part = resolvedSchema(definition, item);
    if (part === undefined || parts.has(part)) continue;
    parts.add(part);
    for (const child of arrayOr(part.allOf).slice(0, MAX_ALL_OF)) {
      if (isObject(child)) waiting.push(child);
    }
  }
  return [...parts];
}

/** Returns all parts of the object that a schema is an `allOf` part of. Undefined if some parts cannot be known. */
export function allPartsOf(
  definition: ApiDefinition,
  schema: Schema,
): readonly JsonObject[] | undefined {
  let object = schema;
  while (object.kind === 'allOf' && object.parent !== undefined) object = object.parent;
  const cache = allPartsCache(definition);
  if (!cache.has(object.value)) cache.set(object.value, collectAllParts(definition, object.value));
  return cache.get(object.value);
}

const allPartsCache = memoized(
  (_: ApiDefinition) => new Map<JsonObject, readonly JsonObject[] | undefined>(),
);

function collectAllParts(
  definition: ApiDefinition,
  schema: JsonObject,
): readonly JsonObject[] | undefined {
  const parts = partsOf(definition, schema);
  const isOpen =
    parts.length >= MAX_PARTS ||
    parts.some((part) => isDynamic(part) || hasUnknownPart(definition, part));
  return isOpen ? undefined : parts;
}

export function hasProperty(parts: readonly JsonObject[], name: string): boolean {
  return parts.some(({ properties }) => Object.hasOwn(objectOr(properties), name));
}

function hasUnknownPart(definition: ApiDefinition, { allOf }: JsonObject): boolean {
  const parts = arrayOr(allOf);
  return (
    parts.length > MAX_ALL_OF ||
    parts.some((part) => resolvedSchema(definition, part) === undefined)
  );
}
