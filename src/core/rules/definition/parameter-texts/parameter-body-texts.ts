import { defineRule } from '../../../engine/rule.ts';
import { missingTexts } from '../../../openapi/missing-texts.ts';

export const parameterBodyTexts = defineRule({
  id: 'parameter-body-texts',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give the body a title.',
    why: 'The designer shows the properties of the body instead, and the validator asks for no texts of the body; a body without properties, though, is shown by its own texts.',
    fix: 'Add "x-ms-summary" to the body parameter, and a description with it.',
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
        message: `Add "x-ms-summary" to ${parameter.label}, if the properties of this body do not speak for themselves.`,
      };
    }
  },
});
