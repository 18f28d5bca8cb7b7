import { defineRule } from '../../../engine/rule.ts';

export const bodySchemaRequired = defineRule({
  id: 'body-schema-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe a body with a schema.',
    why: 'The schema is what tells the platform which fields the body has; the validator stops a body without one.',
    fix: 'Put "type", "properties" and whatever describes the body into "schema".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['BodyParameterSchemaRequired'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object" } }] } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body" }»] } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body", "type": "object" }»] } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('body-schema-required');
  },
});
