import { defineRule } from '../../engine/rule.ts';

/** The page says 70 %; soft edges and shadows make published logos a little larger. */
const LARGEST = 0.75;
/** Where the edge is not of one color, what is logo and what background cannot be told. */
const UNIFORM = 0.98;

export const iconLogoSize = defineRule({
  id: 'icon-logo-size',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Leave room around the logo: it may take 70 % of the width and of the height.',
    why: 'In small tiles a logo up to the edge looks cut off.',
    fix: 'Scale the logo to 160 of 230 pixels and center it.',
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
      message: `Make the logo smaller, at most 70 % of each side: it takes ${percent(across)} of the width and ${percent(down)} of the height.`,
    };
  },
});

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
