import { defineRule } from '../../../engine/rule.ts';

export const archiveDuplicateEntries = defineRule({
  id: 'archive-duplicate-entries',
  severity: 'error',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Use each file name only once in the archive.',
    why: 'Programs disagree on which of two files with the same name to keep, so certification may read another one than was checked here. Names that differ only in case count as the same.',
    fix: 'Remove one of the files, and create the archive again.',
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
