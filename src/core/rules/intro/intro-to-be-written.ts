import { unwrittenLines } from '../../document/template/hint.ts';
import { defineRule } from '../../engine/rule.ts';

export const introToBeWritten = defineRule({
  id: 'intro-to-be-written',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Replace each placeholder with your own text.',
    why: 'Placeholders would be published for every user to read.',
    fix: 'Write the missing text in place of the line, or remove the line.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## FAQ\n\nWhich orders come first? Those in your to-do list.'],
    invalid: [
      'Orders.\n\n## FAQ\n\n«*To be written: what users ask.*»\n',
      'Orders.\n\n## Prerequisites\n\n«TBD»\n\n## FAQ\n\n«- Coming soon!»\n',
    ],
  },

  check: unwrittenLines,
});
