import { mailLinks } from '../../document/findings/address-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeLinkMail = defineRule({
  id: 'readme-link-mail',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Start links to email addresses with "mailto:".',
    why: 'Without it, the link opens a file of that name, which does not exist.',
    fix: 'Write the address as mailto:support@northwind.com, or put it alone in angle brackets.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['# Northwind\n\nWrite to [us](mailto:info@northwind.com) or <info@northwind.com>.'],
    invalid: ['# Northwind\n\nWrite to «[us](info@northwind.com)».'],
  },

  check: mailLinks,
});
