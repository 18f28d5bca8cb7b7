import { defineRule } from '../../engine/rule.ts';

/** The documentation says 70 %; soft edges and shadows make published logos slightly larger. */
const LARGEST = 0.75;
/** With less of the border in one color, logo and background cannot be told apart. */
const UNIFORM = 0.98;

export const iconLogoSize = defineRule({
  id: 'icon-logo-size',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Keep the logo within 70 % of the width and height of the icon.',
    why: 'A logo that reaches the edge looks cut off in small tiles.',
    fix: 'Scale the logo to at most 160 of 230 pixels, and center it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['PNG 230×230, logo 70%'],
    invalid: ['PNG 230×230, logo 95%', 'PNG 230×230, logo 80%×30%'],
  },

  *check({ look, width = 0, height = 0 }) {
    if (look?.logo === undefined || look.background === undefined) return;
    if (look.background.share < UNIFORM) return;
    const across = look.logo.width / width;
    const down = look.logo.height / height;
    if (across <= LARGEST && down <= LARGEST) return;
    yield {
      message: `Shrink the logo to at most 70 % of each side: it takes up ${percent(across)} of the width and ${percent(down)} of the height.`,
    };
  },
});

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
