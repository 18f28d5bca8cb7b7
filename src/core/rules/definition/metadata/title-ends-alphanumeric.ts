import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { isPlaceholderName } from '../../../text/placeholder-words.ts';
import { endsAlphanumeric, withoutFinalPunctuation } from '../../../text/sentence.ts';

export const titleEndsAlphanumeric = defineRule({
  id: 'title-ends-alphanumeric',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'End the title with a letter or digit.',
    why: 'The validator rejects a title that ends with a punctuation mark other than a closing parenthesis.',
    fix: 'Remove the mark at the end: "Northwind" instead of "Northwind!".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      'ValueMustEndWithAlphanumeric',
      '5000.2.2.3',
      "The 'title' value must end with alphanumeric character.",
    ],
    valid: [
      '{ "info": { "title": "Northwind 365" } }',
      '{ "info": { "title": "Northwind (Canada)" } }',
    ],
    invalid: [
      '{ "info": { "title": «"Northwind!"» } }',
      '{ "info": { "title": «"Northwind [Sample]"» } }',
    ],
  },

  *check({ info }) {
    // `title-whitespace` reports trailing whitespace.
    const title = (textOr(info.title) ?? '').trimEnd();
    if (title === '' || endsAlphanumeric(title) || isPlaceholderName(title)) return;
    const better = withoutFinalPunctuation(title);
    yield {
      at: '/info/title',
      message: `End the title with a letter or digit: it is ${shown(title)}.`,
      fix: endsAlphanumeric(better) ? changeTo('/info/title', better, { safe: true }) : undefined,
    };
  },
});
