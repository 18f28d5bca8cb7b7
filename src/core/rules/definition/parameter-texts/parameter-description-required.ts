import { defineRule } from '../../../engine/rule.ts';
import { missingTexts } from '../../../openapi/texts/missing-texts.ts';

export const parameterDescriptionRequired = defineRule({
  id: 'parameter-description-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Describe each parameter.',
    why: 'Users see the description inside the field, and the validator rejects a parameter without one. Bodies and internal parameters are exempt.',
    fix: 'Add "description" with a sentence that says what to enter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4160',
    messages: ["The 'description' property is required.", 'RequiredPropertyMissing'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": "The id of a contact." }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query" }»] } } } }',
      '{ "paths": { "/a": { "parameters": [{ "name": "id", "in": "query", "description": «""» }], "get": {} } } }',
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query", "x-ms-visibility": "internal" }»] } } } }',
    ],
  },

  *check(definition) {
    for (const { parameter, at, isRequired } of missingTexts(definition, 'description')) {
      const { label } = parameter;
      if (isRequired) {
        yield {
          at,
          message: `Describe what to enter in ${label}: it has no "description".`,
        };
      } else {
        yield {
          at,
          message: `Add "description" to ${label} for readers of the definition: users do not see this parameter, so certification requires none.`,
          severity: 'info',
          authority: 'advice',
        };
      }
    }
  },
});
