import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';
import { toTitleCase } from '../../../text/title-case.ts';

export const parameterSummaryTitleCase = defineRule({
  id: 'parameter-summary-title-case',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'x-ms-summary',
  docs: {
    summary: 'Write parameter titles in title case.',
    why: 'The labels of fields then look the same in all connectors.',
    fix: 'Capitalize each word except small ones such as "of": "Date of Birth".',
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
      const better = toTitleCase(text);
      if (better === text || written.isPlaceholder) continue;
      yield {
        at: written.pointer,
        message: `Write ${written.label} in title case, as in ${shown(better)}: it is ${shown(text)}.`,
        fix: changeTo(written.pointer, better),
      };
    }
  },
});
