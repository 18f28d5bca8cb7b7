import { defineRule } from '../../../engine/rule.ts';

export const responseDescriptionRequired = defineRule({
  id: 'response-description-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Describe each response.',
    why: 'OpenAPI 2.0 requires a description. The platform rejects a definition without it.',
    fix: 'Add "description" with a sentence that says what the response means.',
    source: 'https://swagger.io/specification/v2/',
    messages: ['RequiredPropertyMissing', "JSON is valid against no schemas from 'oneOf'."],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "responses": { "200": { "description": "The contact." }, "404": { "$ref": "#/responses/Missing" } } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "responses": { "200": «{ "schema": {} }», "default": «{}» } } } } }',
      '{ "swagger": "2.0", "responses": { "Done": «{}» } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('response-description-required');
  },
});
