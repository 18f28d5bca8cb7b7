import { introTemplate } from '../../document/template/intro-template.ts';
import { openingOf } from '../../document/template/opening.ts';
import { defineRule } from '../../engine/rule.ts';
import { sentencesOf } from '../../text/sentences.ts';

const MAX_SENTENCES = 8;

export const introDescriptionEightSentences = defineRule({
  id: 'intro-description-eight-sentences',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Describe the connector in at most eight sentences.',
    why: 'The template sets this limit for the paragraph at the top of the public page.',
    fix: 'Shorten the paragraph, or move details to the sections where they belong.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      'One. Two. Three. Four. Five. Six. Seven. Eight works with e.g. Northwind v. 2.1 at https://northwind.com/b.c.\n\n## FAQ\n\nNine. Ten.',
    ],
    invalid: ['One. Two. Three. Four. Five. Six. Seven. Eight. «Nine. Ten.»\n\n## FAQ\n\nEleven.'],
  },

  *check(file) {
    const [first] = openingOf(file, introTemplate);
    if (first?.token.type !== 'paragraph') return;
    const sentences = sentencesOf(file.text.slice(first.start, first.end));
    const ninth = sentences[MAX_SENTENCES];
    if (ninth === undefined) return;
    yield {
      at: file.rangeOf({ start: first.start + ninth.start, end: first.end }),
      message: `Shorten the paragraph to ${MAX_SENTENCES} sentences: it has ${sentences.length}.`,
    };
  },
});
