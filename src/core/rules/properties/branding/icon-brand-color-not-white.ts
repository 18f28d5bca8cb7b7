import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

export const iconBrandColorNotWhite = defineRule({
  id: 'icon-brand-color-not-white',
  severity: 'error',
  authority: 'reviewer',
  // An independent publisher has one color to use, and a rule of its own for it.
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Choose a brand color other than white.',
    why: 'White is refused: a white tile cannot be told from the page behind it.',
    fix: 'Set "iconBrandColor" to the background color of the icon.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1558',
    valid: ['{ "properties": { "iconBrandColor": "#2b5a7d" } }'],
    invalid: ['{ "properties": { "iconBrandColor": «"#FFFFFF"» } }'],
  },

  *check({ properties }) {
    if (textOr(properties.iconBrandColor)?.toLowerCase() !== '#ffffff') return;
    yield {
      at: '/properties/iconBrandColor',
      message: 'Change "iconBrandColor" to the background color of the icon: white is refused.',
    };
  },
});
