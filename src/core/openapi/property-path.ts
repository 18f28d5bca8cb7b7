import { arrayOr, isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';
import { isDynamic, resolvedSchema } from './schema-contents.ts';

const MAX_PARTS = 32;
/** In one `allOf`: far more than the parts, as one part may be referred to several times. */
const MAX_PIECES = 256;

/** The property of a schema or of one of its `allOf` parts, references resolved. */
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

/** The schema itself and, at any depth, its `allOf` parts, references resolved; of very many the first. */
export function partsOf(definition: ApiDefinition, schema: unknown): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const waiting = [schema];
  for (const each of waiting) {
    if (parts.size >= MAX_PARTS) break;
    const part = resolvedSchema(definition, each);
    if (part === undefined || parts.has(part)) continue;
    parts.add(part);
    for (const piece of arrayOr(part.allOf).slice(0, MAX_PIECES)) {
      if (isObject(piece)) waiting.push(piece);
    }
  }
  return [...parts];
}

/** All parts of the object that a schema belongs to, itself and those beside it; nothing if they cannot all be known. */
export function wholeOf(
  definition: ApiDefinition,
  schema: Schema,
): readonly JsonObject[] | undefined {
  let whole = schema;
  while (whole.kind === 'allOf' && whole.parent !== undefined) whole = whole.parent;
  const known = wholesOf(definition);
  if (!known.has(whole.value)) known.set(whole.value, allPartsOf(definition, whole.value));
  return known.get(whole.value);
}

/** Worked out once for all parts of an object. */
const wholesOf = memoized(
  (_: ApiDefinition) => new Map<JsonObject, readonly JsonObject[] | undefined>(),
);

function allPartsOf(
  definition: ApiDefinition,
  schema: JsonObject,
): readonly JsonObject[] | undefined {
  const parts = partsOf(definition, schema);
  const isOpen =
    parts.length >= MAX_PARTS ||
    parts.some((part) => isDynamic(part) || hasLostPart(definition, part));
  return isOpen ? undefined : parts;
}

export function hasProperty(parts: readonly JsonObject[], name: string): boolean {
  return parts.some(({ properties }) => Object.hasOwn(objectOr(properties), name));
}

function hasLostPart(definition: ApiDefinition, { allOf }: JsonObject): boolean {
  const pieces = arrayOr(allOf);
  return (
    pieces.length > MAX_PIECES ||
    pieces.some((part) => resolvedSchema(definition, part) === undefined)
  );
}
