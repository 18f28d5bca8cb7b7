import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/written-text.ts';
import { withoutFinalPunctuation } from '../../../text/sentence.ts';
import { quoted, restrictedCharactersIn } from '../../../text/summary-characters.ts';

export const parameterSummaryCharacters = defineRule({
  id: 'parameter-summary-characters',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the title of a parameter without / \\ < > * % & ?.',
    why: 'The submission page allows letters, digits and parentheses. The validator looks at the summaries of operations only.',
    fix: 'Say it in words: "First or Last Name" for "First/Last Name".',
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
      // What stands at the very end is the finding of `parameter-summary-ends-alphanumeric`.
      const found = restrictedCharactersIn(withoutFinalPunctuation(text));
      if (found.length === 0) continue;
      yield {
        at: written.pointer,
        message: `Reword ${written.label} without ${quoted(found)}: it is ${shown(text)}.`,
      };
    }
  },
});
