import { defineRule } from '../../engine/rule.ts';

export const iconSquare = defineRule({
  id: 'icon-square',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Make the icon square.',
    why: 'The icon is shown in a square tile, and certification rejects any other shape.',
    fix: 'Extend the shorter side with the background color; stretching distorts the logo.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.2.1.4'],
    valid: ['PNG 230×230'],
    invalid: ['PNG 230×180'],
  },

  *check({ width, height }) {
    if (width === undefined || height === undefined || width === height) return;
    yield { message: `Make the icon square: it is ${width} × ${height} pixels.` };
  },
});
