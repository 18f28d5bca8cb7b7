import { INDEPENDENT_COLOR } from '../../../connector/guess-profile.ts';
import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

export const iconBrandColorIndependentOnVerified = defineRule({
  id: 'icon-brand-color-independent-on-verified',
  severity: 'warning',
  authority: 'advice',
  profiles: ['verified'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Leave the brand color #da3b01 to independent publishers.',
    why: 'Users recognize this color as the mark of connectors that the service owner did not make.',
    fix: 'Set "iconBrandColor" to the background color of your own icon.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "properties": { "iconBrandColor": "#2b5a7d" } }'],
    invalid: ['{ "properties": { "iconBrandColor": «"#DA3B01"» } }'],
  },

  *check({ properties }) {
    if (textOr(properties.iconBrandColor)?.toLowerCase() !== INDEPENDENT_COLOR) return;
    yield {
      at: '/properties/iconBrandColor',
      message: `Change "iconBrandColor" to your own color: ${INDEPENDENT_COLOR} marks independent publishers.`,
    };
  },
});
