import { defineRule } from '../../engine/rule.ts';
import { hexOf } from '../../image/rgb.ts';

const DEFAULT_COLOR = '#007ee5';

export const iconBackgroundNotDefault = defineRule({
  id: 'icon-background-not-default',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Give the icon a background other than the default blue.',
    why: 'The wizard sets #007ee5 if no color is chosen; certification asks for the brand color.',
    fix: 'Use a color of your brand in the icon and as iconBrandColor.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['PNG 230×230, background #0b7ee5'],
    invalid: ['PNG 230×230, background #007ee5'],
  },

  *check({ look }) {
    if (look?.background === undefined || hexOf(look.background.color) !== DEFAULT_COLOR) return;
    yield {
      message: `Fill the background with the brand color: it is the default, ${DEFAULT_COLOR}.`,
    };
  },
});
