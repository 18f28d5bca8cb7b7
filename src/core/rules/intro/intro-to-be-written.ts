import { unwritten } from '../../document/hint.ts';
import { defineRule } from '../../engine/rule.ts';

export const introToBeWritten = defineRule({
  id: 'intro-to-be-written',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Write what is still to be written.',
    why: 'Hints and stand-ins are published as they are, for every user to read.',
    fix: 'Replace the line with the text that it stands for, or remove it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## FAQ\n\nWhich orders come first? Those in your to-do list.'],
    invalid: [
      'Orders.\n\n## FAQ\n\n«*To be written: what users ask.*»\n',
      'Orders.\n\n## Prerequisites\n\n«TBD»\n\n## FAQ\n\n«- Coming soon!»\n',
    ],
  },

  check: unwritten,
});
