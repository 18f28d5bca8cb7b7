import { htmlTags } from '../../document/findings/html-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHtml = defineRule({
  id: 'intro-html',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Write Markdown, not HTML.',
    why: 'The documentation site supports hardly any HTML: it drops tags or shows them as text, and hides words in angle brackets.',
    fix: 'Use Markdown, and put names in angle brackets between backticks.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['Orders from `<tenant>`, **new** ones: <https://northwind.com>.'],
    invalid: [
      'Orders, «<b>»new</b> ones.',
      'Orders from «<your-tenant>» first.',
      'Orders.\n\n«<!-- check this -->»\n\n«<p align="center">Orders</p>»',
    ],
  },

  check: htmlTags,
});
