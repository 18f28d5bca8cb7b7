import { headingsWithoutSpace } from '../../document/findings/heading-blanks.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingBlank = defineRule({
  id: 'intro-heading-blank',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Put a space after the number signs of a heading.',
    why: 'Without the space, the line is not a heading: its section counts as missing, and the page shows the number signs.',
    fix: 'Write "## Name" instead of "##Name".',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['Orders.\n\n## Prerequisites\n\nTicket #12 and `##x`.\n\n#hashtag'],
    invalid: ['Orders.\n\n«##Prerequisites»\nAn account.'],
  },

  check: headingsWithoutSpace,
});
