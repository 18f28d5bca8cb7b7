import { defineRule } from '../../engine/rule.ts';

export const introFrontMatter = defineRule({
  id: 'intro-front-matter',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Start the file with its text, without a block of settings.',
    why: 'The page brings its own settings; those of the file end up in the text.',
    fix: 'Remove the lines between the two rows of dashes, and the rows.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n---\n\nAnd invoices.'],
    invalid: ['«---\ntitle: Northwind\n---\n»\nOrders.'],
  },

  *check(file) {
    const { frontMatter } = file;
    if (frontMatter === undefined) return;
    yield {
      at: file.rangeOf(frontMatter),
      message: 'Remove the settings at the start: the page brings its own.',
      fix: { title: 'Remove them', changes: [file.edit(frontMatter, '')] },
    };
  },
});
