import { defineRule } from '../../../engine/rule.ts';

export const schemaArrayItems = defineRule({
  id: 'schema-array-items',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say what each list holds.',
    why: 'Without it the entries of a list cannot be shown or looped over; the validator stops it.',
    fix: 'Add "items" with one schema for all entries.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ArrayHasNoItems'],
    valid: ['{ "definitions": { "A": { "type": "array", "items": { "type": "string" } } } }'],
    invalid: [
      '{ "definitions": { "A": «{ "type": "array" }» } }',
      '{ "definitions": { "A": { "type": "array", "items": «[{ "type": "string" }]» } } }',
    ],
  },

  *check({ schemas }) {
    for (const schema of schemas) {
      const { value, isReference } = schema;
      if (isReference || value.type !== 'array') continue;
      if (Array.isArray(value.items)) {
        yield {
          at: `${schema.pointer}/items`,
          message: `Write one schema for the items of ${schema.label}: it is a list.`,
        };
      } else if (value.items === undefined) {
        yield {
          at: schema.pointer,
          message: `Add "items" to ${schema.label}: it does not say what the list holds.`,
        };
      }
    }
  },
});
