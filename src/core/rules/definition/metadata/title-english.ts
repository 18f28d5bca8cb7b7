import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u;
/** The replacement character has a rule of its own. */
const NOT_ASCII = /[^\p{ASCII}\ufffd]/u;

export const titleEnglish = defineRule({
  id: 'title-english',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the title in plain Latin letters.',
    why: 'Certification takes English titles alone. Letters of other scripts are refused; accents and marks such as ™ have passed now and then.',
    fix: 'Spell the name in plain letters, and drop ™ and ®.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['ValueMustBeInEnglish'],
    valid: ['{ "info": { "title": "Contoso & Co (EU)" } }'],
    invalid: [
      '{ "info": { "title": «"Контосо"» } }',
      '{ "info": { "title": «"Contoso™ Mail"» } }',
      '{ "info": { "title": «"Café Contoso"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title) ?? '';
    const [foreign] = title.match(FOREIGN_LETTER) ?? title.match(NOT_ASCII) ?? [];
    if (foreign === undefined) return;
    yield {
      at: '/info/title',
      message: `Spell the title in plain letters: "${foreign}" is none.`,
      severity: FOREIGN_LETTER.test(foreign) ? 'error' : 'warning',
    };
  },
});
