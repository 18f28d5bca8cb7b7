import { defineRule } from '../../../engine/rule.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';

export const schemaRequiredOnObject = defineRule({
  id: 'schema-required-on-object',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use "required" only on objects.',
    why: 'A list or a string has no properties to require. The validator reports "required" there.',
    fix: 'Remove "required". If it describes the entries of a list, move it into "items".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'RequiredPropertyNotOnObject',
      "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "object", "required": ["b"] } } }',
      '{ "definitions": { "A": { "required": ["b"] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "array", «"required"»: ["b"], "items": { "type": "object" } } } }',
      '{ "definitions": { "A": { "type": "string", «"required"»: ["b"] } } }',
    ],
  },

  *check(definition) {
    for (const schema of schemasWith(definition, 'required')) {
      const { value, isReference } = schema;
      const { type, required } = value;
      if (isReference || typeof type !== 'string' || type === 'object') continue;
      if (!Array.isArray(required) || required.length === 0) continue;
      const at = `${schema.pointer}/required` as const;
      yield {
        at,
        highlight: 'key',
        message: `Remove "required" from ${schema.label}: its type is "${type}", and only objects have properties.`,
        fix: { title: 'Remove "required"', changes: [{ remove: at }], safe: type !== 'array' },
      };
    }
  },
});
