import { defineRule } from '../../engine/rule.ts';

/** From this alpha value on, nobody sees the transparency. */
const BARELY_TRANSPARENT = 240;

/** Below this percentage, it is the smoothed edge of a drawing. */
const SMOOTHED_EDGE = 2;

export const iconOpaqueBackground = defineRule({
  id: 'icon-opaque-background',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Make the whole icon opaque.',
    why: 'Each product’s own background shows through transparent areas; certification rejects such icons.',
    fix: 'Put the brand color behind the logo, up to the corners, and export without transparency.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.2.1.5'],
    valid: ['PNG 230×230, background #1d69ac'],
    invalid: [
      'PNG 230×230, transparent background',
      'PNG 230×230, transparent corners',
      'PNG 230×230, soft edge',
    ],
  },

  *check({ look, width = 0, height = 0 }) {
    if (look === undefined || look.transparentPixels === 0) return;
    const percent = (100 * look.transparentPixels) / (width * height);
    const share = percent < 1 ? 'less than 1' : String(Math.round(percent));
    const isVisible = percent >= SMOOTHED_EDGE && look.lowestAlpha < BARELY_TRANSPARENT;
    yield {
      message: `Make the whole icon opaque: ${share} % of it is transparent.`,
      severity: isVisible ? 'error' : 'warning',
    };
  },
});
