import { chaptersOf } from '../../document/chapters.ts';
import { levelFix } from '../../document/heading-level.ts';
import { introTemplate } from '../../document/intro-template.ts';
import { isOperationsHeading } from '../../document/operations-heading.ts';
import { plainText } from '../../document/plain-text.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingLevel = defineRule({
  id: 'intro-heading-level',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Make the headings of the template headings of the second level.',
    why: 'The title of the page is the only heading of the first level, and only the second level is listed beside the text.',
    fix: 'Write two number signs in front of the heading.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## Prerequisites\n\nNone.\n\n### FAQ about plans\n\nNone yet.'],
    invalid: [
      'Orders.\n\n# «Prerequisites»\n\nNone.\n\n### «FAQ»\n\nNone yet.',
      'Orders.\n\n«More»\n=====\n\nMuch more.',
    ],
  },

  *check(file) {
    for (const { heading, section } of chaptersOf(file, introTemplate)) {
      if (heading.level === 2 || isOperationsHeading(heading)) continue;
      const found = `"${plainText(heading.token)}" is one of level ${heading.level}`;
      yield {
        at: file.rangeOf(heading.words),
        message: `Make this a heading of level 2, "## …": ${found}.`,
        fix: { ...levelFix(file, heading, 2), safe: section !== undefined },
      };
    }
  },
});
