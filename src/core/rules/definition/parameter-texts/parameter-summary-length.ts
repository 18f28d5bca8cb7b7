import { defineRule } from '../../../engine/rule.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';

const MAX_LENGTH = 80;
const long =
  'The identifier of the contact, as it is shown on the page of the contact in the address bar';

export const parameterSummaryLength = defineRule({
  id: 'parameter-summary-length',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'x-ms-summary',
  docs: {
    summary: 'Keep parameter titles to 80 characters.',
    why: 'Users see the title as the label of a field. No published connector has a longer one.',
    fix: 'Shorten "x-ms-summary" and move the details to the description.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "Contact ID" }] } } } }',
    ],
    invalid: [
      `{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": «"${long}"» }] } } } }`,
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleParameters, 'x-ms-summary')) {
      const { text } = written;
      if (text.length <= MAX_LENGTH) continue;
      yield {
        at: written.pointer,
        message: `Shorten ${written.label} to ${MAX_LENGTH} characters: it has ${text.length}.`,
      };
    }
  },
});
