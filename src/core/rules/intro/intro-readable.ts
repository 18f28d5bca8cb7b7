import { defineRule } from '../../engine/rule.ts';

export const introReadable = defineRule({
  id: 'intro-readable',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Keep the intro simple enough to be read.',
    why: 'What nests a dozen levels deep, or has tens of thousands of lines or marks, takes the documentation site as long as it takes us; we look at its headings and paragraphs only.',
    fix: 'Take out lists and quotes inside of one another, and rows of marks that mean nothing.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['Orders.\n\n- a\n  - b\n    - c\n      - d'],
    invalid: ['Orders.\n\n⟦> × 20⟧ deep down'],
  },

  *check({ isCoarse }) {
    if (!isCoarse) return;
    yield {
      message: 'Simplify the text: it nests too deeply, or is too long, to be read in full.',
    };
  },
});
