import { defineRule } from '../../../engine/rule.ts';

export const requiredPropertyMissing = defineRule({
  id: 'required-property-missing',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Add the properties that OpenAPI 2.0 requires.',
    why: 'The validator rejects the definition: without them, some of its parts have no meaning.',
    fix: 'Give parameters a "name" and "in", headers and parameter items a "type", external documentation a "url", and licenses and tags a "name".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'RequiredPropertyMissing',
      'OneOfPropertiesRequired',
      'At least one of the properties is required: [{0}].',
      "The '{0}' property is required.",
    ],
    valid: [
      '{ "swagger": "2.0", "externalDocs": { "url": "https://northwind.com/docs" }, "tags": [{ "name": "A" }] }',
    ],
    invalid: [
      '{ "swagger": "2.0", "parameters": { "a": «{ "in": "query", "type": "string" }» } }',
      '{ "swagger": "2.0", "parameters": { "a": «{ "name": "a" }» } }',
      '{ "swagger": "2.0", "externalDocs": «{}» }',
      '{ "swagger": "2.0", "tags": [«{ "description": "All." }»] }',
      '{ "swagger": "2.0", "info": { "license": «{}» } }',
      '{ "swagger": "2.0", "responses": { "a": { "description": "Done.", "headers": { "ETag": «{}» } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('required-property-missing');
  },
});
