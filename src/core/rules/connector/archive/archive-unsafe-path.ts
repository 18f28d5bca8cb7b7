import { defineRule } from '../../../engine/rule.ts';

export const archiveUnsafePath = defineRule({
  id: 'archive-unsafe-path',
  severity: 'error',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Use file names that every system can unpack.',
    why: 'Programs do not unpack names that lead out of the folder, contain backslashes or hide characters.',
    fix: 'Rename the file, and create the archive again with your system’s zip tool.',
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
