import { defineRule } from '../../../engine/rule.ts';

export const parameterTypeRequired = defineRule({
  id: 'parameter-type-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each parameter a type.',
    why: 'Only a body has a schema. Any other parameter needs a "type", or the platform cannot show a field for it.',
    fix: 'Add "type": "string", "number", "integer", "boolean" or "array".',
    source: 'https://swagger.io/specification/v2/',
    messages: ['RequiredPropertyMissing'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }] } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": {} }] } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "parameters": [«{ "name": "b", "in": "query" }»] } } } }',
      '{ "swagger": "2.0", "parameters": { "a": «{ "name": "b", "in": "header" }» } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('parameter-type-required');
  },
});
