import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/written-text.ts';
import { inTitleCase } from '../../../text/title-case.ts';

export const parameterSummaryTitleCase = defineRule({
  id: 'parameter-summary-title-case',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the title of a parameter in title case.',
    why: 'The labels of all fields read alike then, across connectors.',
    fix: 'Give each word but the small ones a capital: "Date of Birth".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "Date of Birth" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": «"Contact number"» }] } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleParameters, 'x-ms-summary')) {
      const { text } = written;
      const better = inTitleCase(text);
      if (better === text) continue;
      yield {
        at: written.pointer,
        message: `Write ${written.label} in title case, as in ${shown(better)}: it is ${shown(text)}.`,
        fix: {
          title: `Write ${shown(better)}`,
          changes: [{ replace: written.pointer, with: better }],
        },
      };
    }
  },
});
