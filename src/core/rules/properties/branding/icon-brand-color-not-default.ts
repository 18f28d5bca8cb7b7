import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

export const iconBrandColorNotDefault = defineRule({
  id: 'icon-brand-color-not-default',
  severity: 'error',
  authority: 'reviewer',
  // An independent publisher has one color to use, and a rule of its own for it.
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Choose a brand color of your own, not the one that the wizard sets.',
    why: 'The blue of the wizard says that nobody has chosen a color; it is refused.',
    fix: 'Set "iconBrandColor" to the background color of the icon.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/350',
    valid: ['{ "properties": { "iconBrandColor": "#2b5a7d" } }'],
    invalid: ['{ "properties": { "iconBrandColor": «"#007EE5"» } }'],
  },

  *check({ properties }) {
    if (textOr(properties.iconBrandColor)?.toLowerCase() !== '#007ee5') return;
    yield {
      at: '/properties/iconBrandColor',
      message:
        'Change "iconBrandColor" to the background color of the icon: #007ee5 is what the wizard sets, and is refused.',
    };
  },
});
