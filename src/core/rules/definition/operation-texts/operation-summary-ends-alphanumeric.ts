import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { allOperations, textsOf } from '../../../openapi/texts/written-text.ts';
import { endsAlphanumeric, withoutFinalPunctuation } from '../../../text/sentence.ts';
import { restrictedCharactersIn } from '../../../text/summary-characters.ts';

export const operationSummaryEndsAlphanumeric = defineRule({
  id: 'operation-summary-ends-alphanumeric',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'End the summary of an operation with a letter, a digit or a closing parenthesis.',
    why: 'The validator and the reviewers reject a summary that ends with anything else, such as a full stop or a space.',
    fix: 'Remove everything after the last word.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3465',
    messages: [
      "The 'summary' value must end with alphanumeric character.",
      'ValueMustEndWithAlphanumeric',
      'make sure that summary value ends with alphanumeric characters.',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get contact (V2)" } } } }',
      '{ "paths": { "/a": { "get": { "summary": "Löschen" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"Get contact."» } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "summary": «"Get contact "» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, allOperations, 'summary')) {
      const { text } = written;
      // `operation-summary-restricted-chars` reports a restricted character at the end.
      const isReportedElsewhere = restrictedCharactersIn(text.slice(-1)).length > 0;
      if (endsAlphanumeric(text) || isReportedElsewhere || written.isPlaceholder) continue;
      const better = withoutFinalPunctuation(text);
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
