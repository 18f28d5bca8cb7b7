import { defineRule } from '../../../engine/rule.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';
import type { Schema } from '../../../openapi/schema.ts';
import { allPartsOf, hasProperty } from '../../../openapi/schemas/property-path.ts';

export const schemaRequiredDefined = defineRule({
  id: 'schema-required-defined',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Require only properties that the schema defines.',
    why: 'A required property that is not defined can never be filled in. The validator rejects it.',
    fix: 'Define the property, correct its name, or remove it from "required".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'RequiredPropertyDefinitionMissing',
      "The required property '{0}' is not defined in the object schema.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } } }',
      '{ "definitions": { "A": { "required": ["b"], "allOf": [{ "$ref": "#/definitions/B" }, { "required": ["b"] }] }, "B": { "properties": { "b": { "type": "string" } } } } }',
      '{ "definitions": { "A": { "type": "object", "required": ["b"], "x-ms-dynamic-schema": {} } } }',
      '{ "definitions": { "A": { "type": "array", "required": ["b"] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "object", "required": ["b", «"c"»], "properties": { "b": { "type": "string" } } } } }',
    ],
  },

  *check(definition) {
    for (const schema of schemasWith(definition, 'required')) {
      const { required, type } = schema.value;
      if (
        !Array.isArray(required) ||
        schema.isReference ||
        (type !== undefined && type !== 'object')
      )
        continue;
      const missing = undefinedNames(definition, schema, required);
      for (const { name, index } of missing) {
        yield {
          at: `${schema.pointer}/required/${index}`,
          message: `Define \`${name}\` in "properties" of ${schema.label}, or remove it from "required": it is required but not defined.`,
        };
      }
    }
  },
});

function undefinedNames(definition: ApiDefinition, schema: Schema, required: readonly unknown[]) {
  const parts = allPartsOf(definition, schema);
  if (parts === undefined) return [];
  return required.flatMap((name, index) =>
    typeof name === 'string' && !hasProperty(parts, name) ? [{ name, index }] : [],
  );
}
