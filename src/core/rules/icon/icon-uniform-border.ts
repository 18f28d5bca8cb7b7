import { defineRule } from '../../engine/rule.ts';

export const iconUniformBorder = defineRule({
  id: 'icon-uniform-border',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Fill the whole edge of the icon, including the corners, with one color.',
    why: 'The documentation rules out rounded edges, because the tile that shows the icon has its own corners.',
    fix: 'Fill the corners with the background color, and replace any gradient with it.',
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
      message: `Fill the edge of the icon with one color: only ${percent} % of it has the background color.`,
    };
  },
});
