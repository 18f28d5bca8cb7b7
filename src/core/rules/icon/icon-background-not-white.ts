import { defineRule } from '../../engine/rule.ts';
import { hexOf } from '../../image/rgb.ts';

export const iconBackgroundNotWhite = defineRule({
  id: 'icon-background-not-white',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Give the icon a background other than white.',
    why: 'Certification rejects white: on a white page, such an icon has no visible edge.',
    fix: 'Use the brand color as the background, with a white logo on it if that helps.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['PNG 230×230, background #1d69ac'],
    invalid: ['PNG 230×230, background #ffffff'],
  },

  *check({ look }) {
    if (look?.background === undefined || hexOf(look.background.color) !== '#ffffff') return;
    yield { message: 'Fill the background with the brand color: it is white.' };
  },
});
