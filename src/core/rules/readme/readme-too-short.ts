import { defineRule } from '../../engine/rule.ts';

const MAX_SHORT_LENGTH = 300;

export const readmeTooShort = defineRule({
  id: 'readme-too-short',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Write more than a line or two about the connector.',
    why: 'Reviewers send back a readme that only links to other pages.',
    fix: 'Write the sections of the template.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/737',
    messages: [
      'provide more information about your connector, instead of just mentioning documentation',
    ],
    valid: [
      `# Northwind\n\n${'Northwind keeps the orders of your shop, and tells your flows when one comes in. '.repeat(4)}`,
    ],
    invalid: ['# Northwind\n\nSee our documentation.'],
  },

  *check({ text }) {
    const { length } = text.trim();
    if (length > MAX_SHORT_LENGTH) return;
    yield { message: `Write more about the connector: the readme has only ${length} characters.` };
  },
});
