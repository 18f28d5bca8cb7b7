import { defineRule } from '../../../engine/rule.ts';

const REPORTED_ELSEWHERE: ReadonlySet<string> = new Set(['unsafe-name', 'duplicate-name']);

export const archiveValidZip = defineRule({
  id: 'archive-valid-zip',
  severity: 'error',
  authority: 'validator',
  subject: 'connector',
  docs: {
    summary: 'Submit a zip archive that every program can unpack.',
    why: 'An archive that cannot be unpacked fails before anyone looks at the connector.',
    fix: 'Create the archive again with your system’s zip tool, or use the one built here.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3815',
    messages: ['Not able deserialize the package. Invalid package'],
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}' }],
    invalid: [{ 'connector.zip': 'Rar!\\x1A\\x07\\x00' }, { 'connector.zip': '' }],
  },

  *check({ source }) {
    for (const { kind, message } of source.archiveFaults) {
      if (REPORTED_ELSEWHERE.has(kind)) continue;
      yield { message, ...(kind === 'junk-bytes' && { severity: 'warning' }) };
    }
  },
});
