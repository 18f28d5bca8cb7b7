import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

import { askForColor } from '../../../properties/color-question.ts';

export const iconBrandColorNotDefault = defineRule({
  id: 'icon-brand-color-not-default',
  severity: 'error',
  authority: 'reviewer',
  // Independent publishers must use one color, which another rule checks.
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Choose your own brand color instead of the wizard’s default.',
    why: 'The default blue shows that nobody has chosen a color, and reviewers reject it.',
    fix: 'Set "iconBrandColor" to the background color of your icon.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/350',
    valid: ['{ "properties": { "iconBrandColor": "#2b5a7d" } }'],
    invalid: ['{ "properties": { "iconBrandColor": «"#007EE5"» } }'],
  },

  *check(file, { icon }) {
    if (textOr(file.properties.iconBrandColor)?.toLowerCase() !== '#007ee5') return;
    yield {
      at: '/properties/iconBrandColor',
      questions: [askForColor(file, icon)],
      message:
        'Change "iconBrandColor" to the background color of your icon: reviewers reject #007ee5, the wizard’s default.',
    };
  },
});
