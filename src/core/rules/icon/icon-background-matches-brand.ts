import { defineRule } from '../../engine/rule.ts';
import { distance, hexOf, parseHex, type Rgb } from '../../image/rgb.ts';

/** Per channel: what scaling and color profiles change, and what an eye takes for the same. */
const EQUAL = 8;
const SIMILAR = 24;

export const iconBackgroundMatchesBrand = defineRule({
  id: 'icon-background-matches-brand',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Use iconBrandColor as the background of the icon.',
    why: 'The tile around the icon is filled with iconBrandColor; where the two differ the icon stands in a frame.',
    fix: 'Change one of the two: the background in the drawing, or iconBrandColor in apiProperties.json.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['connector-validate-backgroundwithbrandiconcolor'],
    valid: [
      {
        'apiProperties.json': '{ "properties": { "iconBrandColor": "#1D69AC" } }',
        'icon.png': 'PNG 230×230, background #1f6aac',
      },
      {
        'apiProperties.json': '{ "properties": { "iconBrandColor": "#1D69AC" } }',
        'icon.png': 'PNG 230×230, background #ffffff',
      },
      {
        'apiProperties.json': '{ "properties": { "iconBrandColor": "#007EE5" } }',
        'icon.png': 'PNG 230×230, background #1d69ac',
      },
    ],
    invalid: [
      {
        'apiProperties.json': '{ "properties": { "iconBrandColor": "#0078d4" } }',
        'icon.png': 'PNG 230×230, background #111111',
      },
      {
        'apiProperties.json': '{ "properties": { "iconBrandColor": "#1d69ac" } }',
        'icon.png': 'PNG 230×230, background #2d69ac',
      },
    ],
  },

  *check({ look }, { apiProperties }) {
    const written = apiProperties?.properties.iconBrandColor;
    const brand = typeof written === 'string' ? parseHex(written) : undefined;
    if (brand === undefined || look?.background === undefined) return;
    const { color } = look.background;
    const difference = distance(brand, color);
    if (difference <= EQUAL || isRefused(brand) || isRefused(color)) return;
    yield {
      message: `Make the background of the icon and iconBrandColor the same: the one is ${hexOf(color)}, the other ${written}.`,
      severity: difference > SIMILAR ? 'error' : 'warning',
    };
  },
});

/** White and the wizard's blue are told of as such: once the one has changed, the other is to be compared. */
function isRefused(color: Rgb): boolean {
  return ['#ffffff', '#007ee5'].includes(hexOf(color));
}
