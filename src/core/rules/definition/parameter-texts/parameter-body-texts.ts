import { isMissing } from '../../../openapi/written-text.ts';
import { defineRule } from '../../../rule.ts';

const members = ['x-ms-summary', 'description'] as const;

export const parameterBodyTexts = defineRule({
  id: 'parameter-body-texts',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give the body a title and a description.',
    why: 'The designer shows the properties of the body instead, and the validator asks for neither; a body without properties, though, is shown by its own texts.',
    fix: 'Add "x-ms-summary" and "description" to the body parameter.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "x-ms-summary": "Contact", "description": "The contact." }] } } } }',
      '{ "paths": { "/a": { "post": { "x-ms-visibility": "internal", "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body" }»] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body", "x-ms-summary": "Contact" }»] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const { value, pointer, label, isBody, isInternal } of parameters) {
      const missing = members.filter((member) => isMissing(value[member]));
      if (!isBody || isInternal || missing.length === 0) continue;
      yield {
        at: pointer,
        message: `Add "${missing.join('" and "')}" to ${label}, if the properties of this body do not speak for themselves.`,
      };
    }
  },
});
