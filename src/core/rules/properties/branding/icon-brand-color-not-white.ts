import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

import { askForColor } from '../../../properties/color-question.ts';

export const iconBrandColorNotWhite = defineRule({
  id: 'icon-brand-color-not-white',
  severity: 'error',
  authority: 'reviewer',
  // Independent publishers must use one color, which another rule checks.
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Choose a brand color other than white.',
    why: 'Reviewers reject white, because a white tile does not stand out from the page.',
    fix: 'Set "iconBrandColor" to the background color of your icon.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1558',
    valid: ['{ "properties": { "iconBrandColor": "#2b5a7d" } }'],
    invalid: ['{ "properties": { "iconBrandColor": «"#FFFFFF"» } }'],
  },

  *check(file, { icon }) {
    if (textOr(file.properties.iconBrandColor)?.toLowerCase() !== '#ffffff') return;
    yield {
      at: '/properties/iconBrandColor',
      questions: [askForColor(file, icon)],
      message:
        'Change "iconBrandColor" to the background color of your icon: reviewers reject white.',
    };
  },
});
