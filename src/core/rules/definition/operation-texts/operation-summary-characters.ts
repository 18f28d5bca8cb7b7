import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';
import { withoutFinalPunctuation } from '../../../text/sentence.ts';
import { quoted, unusualCharactersIn } from '../../../text/summary-characters.ts';

export const operationSummaryCharacters = defineRule({
  id: 'operation-summary-characters',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Use only letters, digits, spaces and parentheses in the summary of an operation.',
    why: 'The documentation allows nothing else, though summaries with hyphens, commas and apostrophes have been published.',
    fix: 'Reword the summary: "List records (all)" instead of "List records - all".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "List records (all)" } } } }',
      '{ "paths": { "/a": { "get": { "summary": "Löschen" } } } }',
    ],
    invalid: ['{ "paths": { "/a": { "get": { "summary": «"List records - all"» } } } }'],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'summary')) {
      const { text } = written;
      const found = unusualCharactersIn(withoutFinalPunctuation(text));
      if (found.length === 0 || written.isPlaceholder) continue;
      yield {
        at: written.pointer,
        message: `Reword ${written.label} without ${quoted(found)}: it is ${shown(text)}.`,
      };
    }
  },
});
