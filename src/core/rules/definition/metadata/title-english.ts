import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u;
/** Another rule reports the replacement character U+FFFD. */
const NOT_ASCII = /[^\p{ASCII}\ufffd]/u;

export const titleEnglish = defineRule({
  id: 'title-english',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Write the title in plain Latin letters.',
    why: 'Certification accepts only English titles. It rejects letters of other scripts; accents and marks such as ™ have sometimes passed.',
    fix: 'Spell the name in plain Latin letters, and remove ™ and ®.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['ValueMustBeInEnglish', "The 'title' value must be written in English."],
    valid: ['{ "info": { "title": "Northwind & Co (EU)" } }'],
    invalid: [
      '{ "info": { "title": «"Контосо"» } }',
      '{ "info": { "title": «"Northwind™ Mail"» } }',
      '{ "info": { "title": «"Café Northwind"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title) ?? '';
    const [foreign] = title.match(FOREIGN_LETTER) ?? title.match(NOT_ASCII) ?? [];
    if (foreign === undefined) return;
    yield {
      at: '/info/title',
      message: `Spell the title in plain Latin letters: it contains "${foreign}".`,
      severity: FOREIGN_LETTER.test(foreign) ? 'error' : 'warning',
    };
  },
});
