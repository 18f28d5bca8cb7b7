import { defineRule } from '../../engine/rule.ts';

export const iconUniformBorder = defineRule({
  id: 'icon-uniform-border',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Give the icon one color all around, up to its corners.',
    why: 'The page asks for no rounded edges: the tile that shows the icon has corners of its own.',
    fix: 'Fill the corners, and any gradient, with the background color.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['PNG 230×230, background #1d69ac'],
    invalid: [
      'PNG 230×230, background #1d69ac, transparent corners',
      'PNG 230×230, background #1d69ac, gradient',
    ],
  },

  *check({ look }) {
    if (look?.background === undefined || look.background.share === 1) return;
    const percent = Math.min(99, Math.round(100 * look.background.share));
    yield {
      message: `Fill the edge of the icon with one color: ${percent} % of it has the background’s.`,
    };
  },
});
