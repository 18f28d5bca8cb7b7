import { defineRule } from '../../../engine/rule.ts';

export const schemaRequiredOnObject = defineRule({
  id: 'schema-required-on-object',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Require properties of objects only.',
    why: 'A list or a text has no properties; the validator reports "required" there.',
    fix: 'Move "required" into "items" if the entries of the list are meant, else remove it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['RequiredPropertyNotOnObject'],
    valid: [
      '{ "definitions": { "A": { "type": "object", "required": ["b"] } } }',
      '{ "definitions": { "A": { "required": ["b"] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "array", «"required"»: ["b"], "items": { "type": "object" } } } }',
      '{ "definitions": { "A": { "type": "string", «"required"»: ["b"] } } }',
    ],
  },

  *check({ schemas }) {
    for (const schema of schemas) {
      const { value, isReference } = schema;
      const { type, required } = value;
      if (isReference || typeof type !== 'string' || type === 'object') continue;
      if (!Array.isArray(required) || required.length === 0) continue;
      const at = `${schema.pointer}/required` as const;
      yield {
        at,
        part: 'key',
        message: `Remove "required" from ${schema.label}: only objects have properties, and it is of type "${type}".`,
        fix: { title: 'Remove it', changes: [{ remove: at }], safe: type !== 'array' },
      };
    }
  },
});
