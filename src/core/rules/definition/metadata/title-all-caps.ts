import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { isAllCapitals } from '../../../text/letter-case.ts';
import { wordsOf } from '../../../text/sentence.ts';

const LONG_NAME = 6;

export const titleAllCaps = defineRule({
  id: 'title-all-caps',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Write the title in normal case, not in all capitals.',
    why: 'Reviewers ask for it, since capitals look like shouting. Abbreviations may stay.',
    fix: 'Write "Northwind Mail" instead of "NORTHWIND MAIL".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/922',
    valid: [
      '{ "info": { "title": "Northwind API V2" } }',
      '{ "info": { "title": "CMI" } }',
      '{ "info": { "title": "AWS S3" } }',
    ],
    invalid: [
      '{ "info": { "title": «"NORTHWIND MAIL"» } }',
      '{ "info": { "title": «"NORTHWIND365"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title) ?? '';
    if (!isAllCapitals(title) || isAbbreviated(wordsOf(title))) return;
    yield {
      at: '/info/title',
      message: `Write the title in normal case, unless the product name is all capitals: it is ${shown(title)}.`,
    };
  },
});

/** A single word counts as an abbreviation up to 5 characters; each of several words, up to 3 capitals in a row. */
function isAbbreviated(words: readonly string[]): boolean {
  if (words.length < 2) return words.every((word) => word.length < LONG_NAME);
  return !words.some((word) => /\p{Lu}{4}/u.test(word));
}
