import { defineRule } from '../../../engine/rule.ts';
import type { JsonObject } from '../../../files/json/json-value.ts';
import { hasOnlyDefault } from '../../../openapi/response.ts';
import { isDynamic, isEmptySchema } from '../../../openapi/schemas/schema-contents.ts';

export const schemaTypeMissing = defineRule({
  id: 'schema-type-missing',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'State the type of each schema.',
    why: 'Without a type, users get a field that accepts anything, and the next step cannot use the returned value.',
    fix: 'Set "type" to "object" if there are properties, to "array" if there are items, and otherwise to the type of the value.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "definitions": { "A": { "type": "string" } } }',
      '{ "definitions": { "A": {} } }',
      '{ "definitions": { "A": { "allOf": [{ "$ref": "#/definitions/A" }] } } }',
      '{ "definitions": { "A": { "x-ms-dynamic-schema": {} } } }',
    ],
    invalid: [
      '{ "definitions": { "A": «{ "properties": { "b": «{ "description": "Some value." }» } }» } }',
      '{ "definitions": { "A": «{ "items": { "type": "string" } }» } }',
    ],
  },

  *check({ schemas, operations }) {
    // Another rule asks to rename such a response.
    const misnamed = new Set<string>(
      operations.filter(hasOnlyDefault).map(({ pointer }) => `${pointer}/responses/default/schema`),
    );
    for (const schema of schemas) {
      const { value, isReference } = schema;
      if (isReference || value.type !== undefined || needsNoType(value)) continue;
      const { pointer, label } = schema;
      if (misnamed.has(pointer)) continue;
      const type = typeOf(value);
      const change = { insert: 'type', into: pointer, value: type };
      yield {
        at: pointer,
        message: `${type === undefined ? `Add "type" to ${label}` : `Set "type" of ${label} to "${type}"`}: it is missing.`,
        fix:
          type === undefined
            ? undefined
            : { title: `Add the type "${type}"`, changes: [change], safe: true },
      };
    }
  },
});

/** Whether the schema is empty, or gets its type from elsewhere. */
function needsNoType(schema: JsonObject): boolean {
  return isEmptySchema(schema) || isDynamic(schema) || schema.allOf !== undefined;
}

function typeOf({ properties, items }: JsonObject): string | undefined {
  if (properties !== undefined) return 'object';
  return items === undefined ? undefined : 'array';
}
