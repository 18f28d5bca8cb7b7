import { headingJumps } from '../../document/findings/heading-jumps.ts';
import { templateChapters } from '../../document/template/chapters.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { titleOf } from '../../document/template/opening.ts';
import { defineRule } from '../../engine/rule.ts';

/** The level of the page's own title. */
const TITLE_LEVEL = 1;

export const introHeadingJump = defineRule({
  id: 'intro-heading-jump',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Go down one heading level at a time.',
    why: 'In screen readers and in the table of contents, a skipped level looks like missing text.',
    fix: 'Raise the heading to one level below the heading before it.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['Orders.\n\n## FAQ\n\n### Is it free?\n\n#### Today?\n\nYes.\n\n## More\n\nNo.'],
    invalid: ['Orders.\n\n## FAQ\n\n#### «Is it free?»\n\nYes.\n\n#### Really?\n\nYes.'],
  },

  check(file) {
    const headings = templateChapters(file, introTemplate).map(({ heading }) => heading);
    const exempt = new Set([...headings, titleOf(file, introTemplate)]);
    return headingJumps(file, TITLE_LEVEL, (heading) => exempt.has(heading));
  },
});
