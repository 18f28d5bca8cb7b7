import { isMissing, visibleParameters } from '../../../openapi/written-text.ts';
import { defineRule } from '../../../rule.ts';

export const parameterDescriptionRequired = defineRule({
  id: 'parameter-description-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe each parameter.',
    why: 'Users see it inside the field. The validator stops a parameter without a description; it exempts bodies and whatever is internal.',
    fix: 'Add "description" with a sentence on what to enter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4160',
    messages: ["The 'description' property is required.", 'RequiredPropertyMissing'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": "The id of a contact." }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-visibility": "internal" }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query" }»] } } } }',
      '{ "paths": { "/a": { "parameters": [{ "name": "id", "in": "query", "description": «""» }], "get": {} } } }',
    ],
  },

  *check(definition) {
    for (const { value, pointer, label } of visibleParameters(definition)) {
      if (!isMissing(value.description)) continue;
      yield {
        at: value.description === undefined ? pointer : `${pointer}/description`,
        message: `Add "description" with a sentence on what to enter to ${label}: it has none.`,
      };
    }
  },
});
