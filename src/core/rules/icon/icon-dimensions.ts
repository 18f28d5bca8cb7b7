import { defineRule } from '../../engine/rule.ts';

const SHORTEST = 100;
const LONGEST = 230;
/** An older page said “approximately 230”, and the template for independent publishers uses 240. */
const TOLERATED = 240;

export const iconDimensions = defineRule({
  id: 'icon-dimensions',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Make each side of the icon 100 to 230 pixels long.',
    why: 'Certification rejects smaller and larger icons.',
    fix: 'Scale the icon to 230 × 230 pixels.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.2.1.4'],
    valid: ['PNG 100×100', 'PNG 230×230'],
    invalid: ['PNG 99×99', 'PNG 231×231', 'PNG 471×471', 'PNG 230×240'],
  },

  *check({ width, height, faults }) {
    if (width === undefined || height === undefined || faults.some(({ fatal }) => fatal)) return;
    const longest = Math.max(width, height);
    if (Math.min(width, height) >= SHORTEST && longest <= LONGEST) return;
    const isTolerated = Math.min(width, height) >= SHORTEST && longest <= TOLERATED;
    yield {
      message: `Scale each side of the icon to between ${SHORTEST} and ${LONGEST} pixels: it is ${width} × ${height}.`,
      severity: isTolerated ? 'warning' : 'error',
    };
  },
});
