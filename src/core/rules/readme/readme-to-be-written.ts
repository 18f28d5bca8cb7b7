import { unwrittenLines } from '../../document/template/hint.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeToBeWritten = defineRule({
  id: 'readme-to-be-written',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Replace each placeholder with your own text.',
    why: 'Placeholders would be published with the readme.',
    fix: 'Write the missing text in place of the line, or remove the line.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: ['# Northwind\n\nOrders from your to-do list.'],
    invalid: ['# Northwind\n\n«*To be written: what it is good for.*»\n\n## FAQ\n\n«TBD»'],
  },

  check: unwrittenLines,
});
