import { isEmpty, isObject, type JsonObject } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';

const dynamicKeys: readonly string[] = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'];
const memberKeys: readonly string[] = [
  'properties',
  'additionalProperties',
  'allOf',
  ...dynamicKeys,
];

/** Returns the schema, or the target of its `$ref`. Undefined if there is no target. */
export function resolvedSchema(definition: ApiDefinition, schema: unknown): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  if (schema.$ref === undefined) return schema;
  const target = definition.resolve(schema.$ref)?.value;
  return isObject(target) ? target : undefined;
}

/** Whether the schema is `{}`. */
export function isEmptySchema(schema: JsonObject | undefined): boolean {
  return schema !== undefined && isEmpty(schema);
}

/** Whether the schema describes its properties, itself, through `allOf` or at run time. */
export function describesMembers(schema: JsonObject): boolean {
  return memberKeys.some((key) => schema[key] !== undefined);
}

/** Whether the service provides the properties at run time. */
export function isDynamic(schema: JsonObject): boolean {
  return dynamicKeys.some((key) => schema[key] !== undefined);
}
