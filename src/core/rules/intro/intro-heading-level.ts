import { levelFix } from '../../document/markdown/heading-level.ts';
import { plainText } from '../../document/markdown/plain-text.ts';
import { chaptersOf } from '../../document/template/chapters.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { isOperationsHeading } from '../../document/template/operations-heading.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingLevel = defineRule({
  id: 'intro-heading-level',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Use level 2 for the main headings.',
    why: 'The page title is the only level 1 heading, and only level 2 headings are listed beside the text.',
    fix: 'Start the heading with two number signs, as in "## FAQ".',
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
      const found = `"${plainText(heading.token)}" is level ${heading.level}`;
      yield {
        at: file.rangeOf(heading.textSpan),
        message: `Make this a level 2 heading, "## …": ${found}.`,
        fix: { ...levelFix(file, heading, 2), safe: section !== undefined },
      };
    }
  },
});
