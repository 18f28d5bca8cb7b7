import { mailLinks } from '../../document/findings/address-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introLinkMail = defineRule({
  id: 'intro-link-mail',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Start links to email addresses with "mailto:".',
    why: 'Without it, the link opens a page of that name, which does not exist.',
    fix: 'Write the address as mailto:support@northwind.com, or put it alone in angle brackets.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: [
      'Write to [us](mailto:info@northwind.com), to info@northwind.com or <info@northwind.com>.',
    ],
    invalid: [
      'Write to «[info@northwind.com](info@northwind.com)».',
      'Write to «[us][m]».\n\n[m]: info@northwind.com',
    ],
  },

  check: mailLinks,
});
