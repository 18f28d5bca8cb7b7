import { arrayOr, isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';
import { isDynamic, resolvedSchema } from './schema-contents.ts';

const MAX_PARTS = 32;

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

/** The schema itself and, at any depth, its `allOf` parts, references resolved. */
export function partsOf(definition: ApiDefinition, schema: unknown): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const waiting = [schema];
  for (const each of waiting) {
    const part = resolvedSchema(definition, each);
    if (part === undefined || parts.has(part) || parts.size >= MAX_PARTS) continue;
    parts.add(part);
    waiting.push(...arrayOr(part.allOf).filter(isObject));
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
  const parts = partsOf(definition, whole.value);
  const isOpen =
    parts.length >= MAX_PARTS ||
    parts.some((part) => isDynamic(part) || hasLostPart(definition, part));
  return isOpen ? undefined : parts;
}

export function hasProperty(parts: readonly JsonObject[], name: string): boolean {
  return parts.some(({ properties }) => Object.hasOwn(objectOr(properties), name));
}

function hasLostPart(definition: ApiDefinition, { allOf }: JsonObject): boolean {
  return arrayOr(allOf).some((part) => resolvedSchema(definition, part) === undefined);
}
