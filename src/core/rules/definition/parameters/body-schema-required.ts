import { defineRule } from '../../../engine/rule.ts';

export const bodySchemaRequired = defineRule({
  id: 'body-schema-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each body a schema.',
    why: 'The schema tells the platform which fields the body has. The validator rejects a body without one.',
    fix: 'Add "schema" with "type", "properties" and everything else that describes the body.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'BodyParameterSchemaRequired',
      "The 'body' parameter must define a 'schema' property.",
    ],
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
