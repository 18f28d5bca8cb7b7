import { defineRule } from '../../engine/rule.ts';

const SMALLEST = 0.1;

export const iconLogoPresent = defineRule({
  id: 'icon-logo-present',
  severity: 'warning',
  authority: 'advice',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Put a visible logo on the icon.',
    why: 'An icon without a logo looks like the placeholder for a missing icon.',
    fix: 'Draw the logo in a color that stands out from the background.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['PNG 230×230, logo 60%', 'PNG 230×230, logo 60%×5%'],
    invalid: ['PNG 230×230, no logo', 'PNG 230×230, logo 8%'],
  },

  *check({ look, width = 0, height = 0 }) {
    if (look === undefined) return;
    const { logo } = look;
    if (logo === undefined) {
      yield { message: 'Put a logo on the icon: nothing stands out from its background.' };
    } else if (logo.width <= SMALLEST * width && logo.height <= SMALLEST * height) {
      yield {
        message: `Make the logo larger: what stands out from the background is only ${logo.width} × ${logo.height} pixels.`,
      };
    }
  },
});
