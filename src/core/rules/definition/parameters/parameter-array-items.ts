import { defineRule } from '../../../engine/rule.ts';

export const parameterArrayItems = defineRule({
  id: 'parameter-array-items',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the items of array parameters.',
    why: 'Without "items", the platform has to guess what an array in a parameter or header contains. The validator rejects it.',
    fix: 'Add "items" with the type of one item, such as { "type": "string" }.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ArrayHasNoItems', 'The array should have items specified.'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "array", "items": { "type": "string" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "b", "in": "query", "type": "array" }»] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "array", "items": «{ "type": "array" }» }] } } } }',
    ],
  },

  *check({ simpleSchemas }) {
    for (const schema of simpleSchemas) {
      const { value } = schema;
      if (value.type !== 'array' || value.items !== undefined) continue;
      yield {
        at: schema.pointer,
        message: `Add "items" to ${schema.label}: it does not say what the array contains.`,
      };
    }
  },
});
