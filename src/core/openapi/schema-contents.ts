import { isObject, type JsonObject } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';

const dynamicKeys: readonly string[] = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'];
const memberKeys: readonly string[] = [
  'properties',
  'additionalProperties',
  'allOf',
  ...dynamicKeys,
];

/** The schema itself, or the one that its `$ref` leads to; nothing if that leads nowhere. */
export function resolvedSchema(definition: ApiDefinition, schema: unknown): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  if (schema.$ref === undefined) return schema;
  const target = definition.resolve(schema.$ref)?.value;
  return isObject(target) ? target : undefined;
}

/** Written as `{}`: it says nothing at all. */
export function isEmptySchema(schema: JsonObject | undefined): boolean {
  return schema !== undefined && Object.keys(schema).length === 0;
}

/** It says what is in the object: properties of its own, of others, or of those that the service tells at run time. */
export function tellsMembers(schema: JsonObject): boolean {
  return memberKeys.some((key) => schema[key] !== undefined);
}

/** Its properties come from the service at run time. */
export function isDynamic(schema: JsonObject): boolean {
  return dynamicKeys.some((key) => schema[key] !== undefined);
}
