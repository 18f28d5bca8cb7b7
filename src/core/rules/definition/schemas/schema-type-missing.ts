import { defineRule } from '../../../engine/rule.ts';
import type { JsonObject } from '../../../files/json-value.ts';
import { isDynamic, isEmptySchema } from '../../../openapi/schema-contents.ts';

export const schemaTypeMissing = defineRule({
  id: 'schema-type-missing',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'State the type of each schema.',
    why: 'Without a type users get a box that takes anything, and what is returned cannot be used in the next step.',
    fix: 'Add "type": "object" where there are properties, "array" where there are items, else that of the value.',
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

  *check({ schemas }) {
    for (const schema of schemas) {
      if (schema.isReference || schema.value.type !== undefined || isTold(schema.value)) continue;
      const { pointer, label } = schema;
      const type = typeOf(schema.value);
      const change = { insert: 'type', into: pointer, value: type };
      yield {
        at: pointer,
        message: `Add "type"${type === undefined ? '' : `: "${type}"`} to ${label}: it does not say what it is.`,
        fix:
          type === undefined
            ? undefined
            : { title: `Add the type "${type}"`, changes: [change], safe: true },
      };
    }
  },
});
/** Its type comes from elsewhere, or it says nothing at all. */
function isTold(schema: JsonObject): boolean {
  return isEmptySchema(schema) || isDynamic(schema) || schema.allOf !== undefined;
}

function typeOf({ properties, items }: JsonObject): string | undefined {
  if (properties !== undefined) return 'object';
  return items === undefined ? undefined : 'array';
}
