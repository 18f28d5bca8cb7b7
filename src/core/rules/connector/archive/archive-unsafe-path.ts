import { defineRule } from '../../../engine/rule.ts';

export const archiveUnsafePath = defineRule({
  id: 'archive-unsafe-path',
  severity: 'error',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Name the files in the archive so that every system can unpack them.',
    why: 'Programs refuse to unpack a name that leads out of the folder, that has backslashes, or that hides something.',
    fix: 'Rename the file, and create the archive again with the zip function of your system.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}' }],
    invalid: [
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/..\\apiProperties.json': '{}',
      },
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/C:/icon.png': 'PNG' },
    ],
  },

  *check({ source }) {
    for (const { kind, message } of source.archiveFaults) {
      if (kind === 'unsafe-name') yield { message };
    }
  },
});
