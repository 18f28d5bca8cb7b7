import { defineRule } from '../../engine/rule.ts';
import { distance, hexOf, parseHex, type Rgb } from '../../image/rgb.ts';
import { refusedColors } from '../../properties/color-question.ts';

/** The largest difference per channel that scaling and color profiles cause. */
const EQUAL = 8;
/** The largest difference per channel that still looks the same. */
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
    why: 'The tile around the icon is filled with iconBrandColor; a different background makes the icon look framed.',
    fix: 'Change the background of the icon, or iconBrandColor in apiProperties.json.',
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
    if (apiProperties === undefined || brand === undefined || look?.background === undefined)
      return;
    const { color } = look.background;
    const difference = distance(brand, color);
    if (difference <= EQUAL || isRefused(brand) || isRefused(color)) return;
    yield {
      message: `Use the same color for the icon background and iconBrandColor: the background is ${hexOf(color)}, iconBrandColor ${written}.`,
      severity: difference > SIMILAR ? 'error' : 'warning',
      fix: {
        title: `Set "iconBrandColor" to "${hexOf(color)}"`,
        changes: [],
        alsoIn: [
          {
            file: apiProperties,
            changes: [{ replace: '/properties/iconBrandColor', with: hexOf(color) }],
          },
        ],
      },
    };
  },
});

/** Whether another rule reports the color itself: white, or the wizard's blue. */
function isRefused(color: Rgb): boolean {
  return refusedColors.has(hexOf(color));
}
