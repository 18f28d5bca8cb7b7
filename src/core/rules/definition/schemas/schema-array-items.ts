import { defineRule } from '../../../rule.ts';

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
    for (const { value, pointer, label, isReference } of schemas) {
      if (isReference || value.type !== 'array') continue;
      if (Array.isArray(value.items)) {
        yield {
          at: `${pointer}/items`,
          message: `Write one schema for the items of ${label}: it is a list.`,
        };
      } else if (value.items === undefined) {
        yield {
          at: pointer,
          message: `Add "items" to ${label}: it does not say what the list holds.`,
        };
      }
    }
  },
});
