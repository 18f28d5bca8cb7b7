import { defineRule } from '../../../engine/rule.ts';

export const jsonValueNotInEnum = defineRule({
  id: 'json-value-not-in-enum',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use one of the values that OpenAPI 2.0 allows.',
    why: 'The validator rejects any other value: the platform would not know where to put the parameter, or how to read it.',
    fix: 'Use one of the values in the message, spelled exactly the same.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['JsonValueNotInEnum', 'The property value must be one of the following: {0}.'],
    valid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "header", "type": "string" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": «"cookie"», "type": "string" } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": «"object"» } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "array", "items": { "type": «"int"» } } } }',
      '{ "swagger": "2.0", "responses": { "a": { "description": "Done.", "headers": { "ETag": { "type": «"String"» } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('json-value-not-in-enum');
  },
});
