import { defineRule } from '../../../engine/rule.ts';
import { missingTexts } from '../../../openapi/missing-texts.ts';

export const parameterDescriptionRequired = defineRule({
  id: 'parameter-description-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe each parameter.',
    why: 'Users see it inside the field. The validator stops a parameter without a description; it exempts bodies and whatever is internal, where a description is merely of use to those who read the definition.',
    fix: 'Add "description" with a sentence on what to enter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4160',
    messages: ["The 'description' property is required.", 'RequiredPropertyMissing'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": "The id of a contact." }] } } } }',
      '{ "paths": { "/a": { "post": { "x-ms-visibility": "internal", "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query" }»] } } } }',
      '{ "paths": { "/a": { "parameters": [{ "name": "id", "in": "query", "description": «""» }], "get": {} } } }',
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query", "x-ms-visibility": "internal" }»] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body" }»] } } } }',
    ],
  },

  *check(definition) {
    for (const { parameter, at, isRequired } of missingTexts(definition, 'description')) {
      const { isBody, isInternal, label } = parameter;
      if (isRequired) {
        yield {
          at,
          message: `Add "description" with a sentence on what to enter to ${label}: it has none.`,
        };
      } else if (!isBody || !isInternal) {
        yield {
          at,
          message: `Add "description" to ${label} for those who read the definition: certification does not ask for it, as users do not see ${isBody ? 'the body as a whole' : 'the parameter'}.`,
          severity: 'info',
          authority: 'advice',
        };
      }
    }
  },
});
