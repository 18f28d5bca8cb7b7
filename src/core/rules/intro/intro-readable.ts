import { defineRule } from '../../engine/rule.ts';

export const introReadable = defineRule({
  id: 'intro-readable',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Keep the intro short and simple enough to be parsed.',
    why: 'Deep nesting or tens of thousands of lines slow down the documentation site as well. Only the headings and paragraphs of such a text are checked here.',
    fix: 'Remove deeply nested lists and quotes, and long runs of meaningless marks.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['Orders.\n\n- a\n  - b\n    - c\n      - d'],
    invalid: ['Orders.\n\n⟦> × 20⟧ deep down'],
  },

  *check({ isCoarse }) {
    if (!isCoarse) return;
    yield {
      message: 'Simplify the text: it is nested too deeply, or is too long, to be parsed in full.',
    };
  },
});
