import { shown, textOr } from '../../../files/json-value.ts';
import { defineRule } from '../../../rule.ts';
import { isAllCapitals } from '../../../text/letter-case.ts';
import { wordsOf } from '../../../text/sentence.ts';

export const titleAllCaps = defineRule({
  id: 'title-all-caps',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the title in normal letter case.',
    why: 'Reviewers ask for it: capitals shout. Names that are abbreviations may stay.',
    fix: 'Write "Contoso Mail" for "CONTOSO MAIL".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/922',
    valid: [
      '{ "info": { "title": "Contoso API V2" } }',
      '{ "info": { "title": "CMI" } }',
      '{ "info": { "title": "AWS S3" } }',
    ],
    invalid: ['{ "info": { "title": «"CONTOSO MAIL"» } }'],
  },

  *check({ info }) {
    const title = textOr(info.title) ?? '';
    const hasLongWord = wordsOf(title).some((word) => /\p{Lu}{4}/u.test(word));
    if (wordsOf(title).length < 2 || !hasLongWord || !isAllCapitals(title)) return;
    yield {
      at: '/info/title',
      message: `Write the title in normal letter case: ${shown(title)} is all capitals.`,
    };
  },
});
