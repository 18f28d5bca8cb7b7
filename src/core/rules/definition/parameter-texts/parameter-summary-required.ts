import { defineRule } from '../../../engine/rule.ts';
import { missingTexts } from '../../../openapi/texts/missing-texts.ts';

export const parameterSummaryRequired = defineRule({
  id: 'parameter-summary-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'x-ms-summary',
  docs: {
    summary: 'Give each parameter a title in x-ms-summary.',
    why: 'Users see the title as the label of a field, and the validator rejects a parameter without one. Bodies and internal parameters are exempt.',
    fix: 'Add "x-ms-summary" with a short title, such as "Contact ID".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ["The 'x-ms-summary' property is required.", 'RequiredPropertyMissing'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "ID" }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query" }»] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": «" "» }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "$ref": "#/parameters/id" }] } } }, "parameters": { "id": «{ "name": "id", "in": "query" }» } }',
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "query", "x-ms-visibility": "internal" }»] } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "parameters": [«{ "name": "id", "in": "query" }»] } } } }',
    ],
  },

  *check(definition) {
    for (const { parameter, at, isRequired } of missingTexts(definition, 'x-ms-summary')) {
      const { label } = parameter;
      if (isRequired) {
        yield {
          at,
          message: `Add "x-ms-summary" with a short title to ${label}: it has no title.`,
        };
      } else {
        yield {
          at,
          message: `Add "x-ms-summary" to ${label} for readers of the definition: users do not see this parameter, so certification requires no title.`,
          severity: 'info',
          authority: 'advice',
        };
      }
    }
  },
});
