import { defineRule } from '../../engine/rule.ts';

export const introFrontMatter = defineRule({
  id: 'intro-front-matter',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Start the file with its text, without front matter.',
    why: 'The page has its own settings, so those in the file would show up as text.',
    fix: 'Remove the two "---" lines at the start and everything between them.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n---\n\nAnd invoices.'],
    invalid: ['«---\ntitle: Northwind\n---\n»\nOrders.'],
  },

  *check(file) {
    const { frontMatter } = file;
    if (frontMatter === undefined) return;
    yield {
      at: file.rangeOf(frontMatter),
      message: 'Remove the front matter: the page has its own settings.',
      fix: { title: 'Remove the front matter', changes: [file.edit(frontMatter, '')] },
    };
  },
});
