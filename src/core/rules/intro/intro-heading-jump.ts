import { templateChapters } from '../../document/chapters.ts';
import { headingJumps } from '../../document/heading-jumps.ts';
import { introTemplate } from '../../document/intro-template.ts';
import { titleOf } from '../../document/opening.ts';
import { defineRule } from '../../engine/rule.ts';

/** The page's own title. */
const TOP = 1;

export const introHeadingJump = defineRule({
  id: 'intro-heading-jump',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Go down one level of headings at a time.',
    why: 'Screen readers and the table of contents take a missing level for missing text.',
    fix: 'Raise the heading to the level below the one before it.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['Orders.\n\n## FAQ\n\n### Is it free?\n\n#### Today?\n\nYes.\n\n## More\n\nNo.'],
    invalid: ['Orders.\n\n## FAQ\n\n#### «Is it free?»\n\nYes.\n\n#### Really?\n\nYes.'],
  },

  check(file) {
    const headings = templateChapters(file, introTemplate).map(({ heading }) => heading);
    const exempt = new Set([...headings, titleOf(file, introTemplate)]);
    return headingJumps(file, TOP, (heading) => exempt.has(heading));
  },
});
