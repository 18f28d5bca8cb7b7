import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';
import { isAllCapitals } from '../../../text/letter-case.ts';
import { wordsOf } from '../../../text/sentence.ts';

const LONG_NAME = 6;

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
    invalid: [
      '{ "info": { "title": «"CONTOSO MAIL"» } }',
      '{ "info": { "title": «"CONTOSO365"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title) ?? '';
    if (!isAllCapitals(title) || isAbbreviated(wordsOf(title))) return;
    yield {
      at: '/info/title',
      message: `Write the title in normal letter case, unless the name itself is written so: ${shown(title)} is all capitals.`,
    };
  },
});

/** A single word may be longer than one of several before it no longer is taken for an abbreviation. */
function isAbbreviated(words: readonly string[]): boolean {
  if (words.length < 2) return words.every((word) => word.length < LONG_NAME);
  return !words.some((word) => /\p{Lu}{4}/u.test(word));
}
