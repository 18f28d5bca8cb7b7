import { defineRule } from '../../../../engine/rule.ts';

export const extUrlEncodingValue = defineRule({
  id: 'ext-url-encoding-value',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-url-encoding'],
  docs: {
    summary: 'Set "x-ms-url-encoding" to "single" or "double".',
    why: 'The platform knows no other way to encode the value of a path parameter.',
    fix: 'Write "single", or "double" if the service decodes twice.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "path", "type": "string", "x-ms-url-encoding": "double" } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-url-encoding": "none" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "path", "type": "string", "x-ms-url-encoding": «"none"» } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "path", "type": "string", "x-ms-url-encoding": «"Single"» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-url-encoding-value');
  },
});
