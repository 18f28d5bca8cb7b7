import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';
import { withoutFinalPunctuation } from '../../../text/sentence.ts';
import { quoted, restrictedCharactersIn } from '../../../text/summary-characters.ts';

export const parameterSummaryCharacters = defineRule({
  id: 'parameter-summary-characters',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'x-ms-summary',
  docs: {
    summary: 'Keep / \\ < > * % & ? out of parameter titles.',
    why: 'The submission page allows only letters, digits and parentheses. The validator checks this only in operation summaries.',
    fix: 'Use words instead: "First or Last Name" rather than "First/Last Name".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "Contact ID (Short)" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": «"Yes/No?"» }] } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleParameters, 'x-ms-summary')) {
      const { text } = written;
      // `parameter-summary-ends-alphanumeric` reports characters at the very end.
      const found = restrictedCharactersIn(withoutFinalPunctuation(text));
      if (found.length === 0 || written.isPlaceholder) continue;
      yield {
        at: written.pointer,
        message: `Reword ${written.label} without ${quoted(found)}: it is ${shown(text)}.`,
      };
    }
  },
});
