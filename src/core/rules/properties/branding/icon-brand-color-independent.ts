import { INDEPENDENT_COLOR } from '../../../connector/guess-profile.ts';
import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { parseHex } from '../../../image/rgb.ts';

export const iconBrandColorIndependent = defineRule({
  id: 'icon-brand-color-independent',
  severity: 'error',
  authority: 'reviewer',
  profiles: ['independent'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Use the brand color #da3b01 as an independent publisher.',
    why: 'The color tells users that the service owner did not make the connector. Reviewers ask for it every time.',
    fix: 'Set "iconBrandColor" to "#da3b01".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
    messages: ['the iconBrandColor for independent connectors must be `#da3b01`'],
    valid: [
      '{ "properties": { "iconBrandColor": "#da3b01" } }',
      '{ "properties": { "iconBrandColor": "#DA3B01" } }',
    ],
    invalid: [
      '{ "properties": { "iconBrandColor": «"#2b5a7d"» } }',
      '{ "properties": { "iconBrandColor": «"#007ee5"» } }',
    ],
  },

  *check({ properties }) {
    const color = textOr(properties.iconBrandColor);
    if (color === undefined || parseHex(color) === undefined) return;
    if (color.toLowerCase() === INDEPENDENT_COLOR) return;
    const at = '/properties/iconBrandColor';
    yield {
      at,
      message: `Change "iconBrandColor" to "${INDEPENDENT_COLOR}", the color of independent publishers: it is ${shown(color)}.`,
      fix: changeTo(at, INDEPENDENT_COLOR, { safe: true }),
    };
  },
});
