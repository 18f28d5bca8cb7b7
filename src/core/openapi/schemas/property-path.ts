import { arrayOr, isObject, type JsonObject, objectOr, own } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Schema } from '../schema.ts';
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

/**
 * Finds a property like `propertyOf`. Returns 'unknown' if the schema does not describe the property, or not all
 * properties that it may have.
 */
export function lookUpProperty(
  definition: ApiDefinition,
  schema: unknown,
  name: string,
): JsonObject | 'unknown' | undefined {
  const property = propertyOf(definition, schema, name);
  if (property !== undefined) return property;
  const object = resolvedSchema(definition, schema);
  const parts = object && knownPartsOf(definition, object);
  if (parts === undefined || hasProperty(parts, name)) return 'unknown';
  return parts.some(isOpen) || !parts.some(isDescribed) ? 'unknown' : undefined;
}

/** Returns the names of all properties of a schema and of its `allOf` parts. */
export function propertyNames(definition: ApiDefinition, schema: unknown): readonly string[] {
  return partsOf(definition, schema).flatMap(({ properties }) => Object.keys(objectOr(properties)));
}

/** Returns the schema and its `allOf` parts at any depth, up to `MAX_PARTS`. References are resolved. */
export function partsOf(definition: ApiDefinition, schema: unknown): readonly JsonObject[] {
  const whole = resolvedSchema(definition, schema);
  if (whole === undefined) return [];
  return whole.allOf === undefined ? [whole] : combinedParts(definition, whole);
}

function combinedParts(definition: ApiDefinition, whole: JsonObject): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const waiting = [whole];
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
  if (!cache.has(object.value)) cache.set(object.value, knownPartsOf(definition, object.value));
  return cache.get(object.value);
}

const allPartsCache = memoized(
  (_: ApiDefinition) => new Map<JsonObject, readonly JsonObject[] | undefined>(),
);

/** Returns the schema and all its `allOf` parts. Undefined if some cannot be known. */
function knownPartsOf(
  definition: ApiDefinition,
  schema: JsonObject,
): readonly JsonObject[] | undefined {
  const parts = partsOf(definition, schema);
  const areUnknown =
    parts.length >= MAX_PARTS ||
    parts.some((part) => isDynamic(part) || hasUnknownPart(definition, part));
  return areUnknown ? undefined : parts;
}

export function hasProperty(parts: readonly JsonObject[], name: string): boolean {
  return parts.some(({ properties }) => Object.hasOwn(objectOr(properties), name));
}

/** Whether the object may have properties that the schema does not name. */
function isOpen({ additionalProperties }: JsonObject): boolean {
  return isObject(additionalProperties) || additionalProperties === true;
}

/** Whether the schema names properties, or is of a type that has none. */
function isDescribed({ type, properties }: JsonObject): boolean {
  return (
    (typeof type === 'string' && type !== 'object') || Object.keys(objectOr(properties)).length > 0
  );
}

function hasUnknownPart(definition: ApiDefinition, { allOf }: JsonObject): boolean {
  const parts = arrayOr(allOf);
  return (
    parts.length > MAX_ALL_OF ||
    parts.some((part) => resolvedSchema(definition, part) === undefined)
  );
}
