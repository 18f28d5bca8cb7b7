import { defineRule } from '../../../engine/rule.ts';

export const parameterArrayItems = defineRule({
  id: 'parameter-array-items',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say what a list in a parameter holds.',
    why: 'A parameter, or a header, of type array without "items" leaves the platform to guess; the validator stops it.',
    fix: 'Add "items" with the type of one entry, such as { "type": "string" }.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ArrayHasNoItems'],
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
        message: `Add "items" to ${schema.label}: it does not say what the list holds.`,
      };
    }
  },
});
