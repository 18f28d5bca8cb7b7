import { defineRule } from '../../../engine/rule.ts';

export const archiveDuplicateEntries = defineRule({
  id: 'archive-duplicate-entries',
  severity: 'error',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Give each name in the archive to one file.',
    why: 'Of two files whose names are equal but for capitals, each program keeps another one: what was checked may not be what is taken.',
    fix: 'Remove one of the files and create the archive again.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/icon.png': 'PNG' }],
    invalid: [
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/icon.png': 'PNG',
        'connector.zip/Icon.png': 'PNG',
      },
    ],
  },

  *check({ source }) {
    for (const { kind, message } of source.archiveFaults) {
      if (kind === 'duplicate-name') yield { message };
    }
  },
});
