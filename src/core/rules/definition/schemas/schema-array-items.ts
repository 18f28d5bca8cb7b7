import { defineRule } from '../../../engine/rule.ts';

export const schemaArrayItems = defineRule({
  id: 'schema-array-items',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the items of each list.',
    why: 'Without "items", the entries of a list cannot be shown or looped over. The validator rejects the list.',
    fix: 'Add "items" with one schema for all entries.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ArrayHasNoItems', 'The array should have items specified.'],
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
          message: `Write a single schema in "items" of ${schema.label}: it is a list.`,
        };
      } else if (value.items === undefined) {
        yield {
          at: schema.pointer,
          message: `Add "items" to ${schema.label}: it is missing.`,
        };
      }
    }
  },
});
