import { defineRule } from '../../../engine/rule.ts';
import { missingTexts } from '../../../openapi/missing-texts.ts';

export const parameterBodyTexts = defineRule({
  id: 'parameter-body-texts',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each body a title.',
    why: 'The designer shows the title and description of a body only if the body has no properties. The validator requires neither.',
    fix: 'Add "x-ms-summary" and "description" to the body parameter.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "x-ms-summary": "Contact" }] } } } }',
      '{ "paths": { "/a": { "post": { "x-ms-visibility": "internal", "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body" }»] } } } }',
    ],
  },

  *check(definition) {
    for (const { parameter, at } of missingTexts(definition, 'x-ms-summary')) {
      if (!parameter.isBody || parameter.isInternal) continue;
      yield {
        at,
        message: `Add "x-ms-summary" to ${parameter.label}, unless its properties explain enough: it has no title.`,
      };
    }
  },
});
