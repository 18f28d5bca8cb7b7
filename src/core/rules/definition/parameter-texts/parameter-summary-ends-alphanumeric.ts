import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';
import { endsAlphanumeric, withoutFinalPunctuation } from '../../../text/sentence.ts';

export const parameterSummaryEndsAlphanumeric = defineRule({
  id: 'parameter-summary-ends-alphanumeric',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'x-ms-summary',
  docs: {
    summary: 'End parameter titles with a letter, a digit or a closing parenthesis.',
    why: 'The title is the label of a field, and the submission page asks for this ending. The validator checks it only in operation summaries.',
    fix: 'Remove the characters after the last word.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "Discount (%)" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "all", "in": "query", "x-ms-summary": «"Include archived?"» }] } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleParameters, 'x-ms-summary')) {
      const { text } = written;
      const better = withoutFinalPunctuation(text);
      // `parameter-summary-characters` reports other restricted characters at the end.
      if (endsAlphanumeric(text) || /[/\\<>*%&]$/.test(better) || written.isPlaceholder) continue;
      yield {
        at: written.pointer,
        message: `End ${written.label} with a letter, a digit or ")": it is ${shown(text)}.`,
        fix: endsAlphanumeric(better)
          ? changeTo(written.pointer, better, { safe: true })
          : undefined,
      };
    }
  },
});
