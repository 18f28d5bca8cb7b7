import { unwritten } from '../../document/hint.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeToBeWritten = defineRule({
  id: 'readme-to-be-written',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Write what is still to be written.',
    why: 'Hints and stand-ins are published with the readme.',
    fix: 'Replace the line with the text that it stands for, or remove it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: ['# Northwind\n\nOrders from your to-do list.'],
    invalid: ['# Northwind\n\n«*To be written: what it is good for.*»\n\n## FAQ\n\n«TBD»'],
  },

  check: unwritten,
});
