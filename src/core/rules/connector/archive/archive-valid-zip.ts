import { defineRule } from '../../../engine/rule.ts';

const ELSEWHERE: ReadonlySet<string> = new Set(['unsafe-name', 'duplicate-name']);

export const archiveValidZip = defineRule({
  id: 'archive-valid-zip',
  severity: 'error',
  authority: 'validator',
  subject: 'connector',
  docs: {
    summary: 'Send a zip archive that unpacks everywhere.',
    why: 'A package that cannot be unpacked fails before anyone looks at the connector.',
    fix: 'Create the archive again with the zip function of your system, or take the one that is built here.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3815',
    messages: ['Not able deserialize the package. Invalid package'],
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}' }],
    invalid: [{ 'connector.zip': 'Rar!\\x1A\\x07\\x00' }, { 'connector.zip': '' }],
  },

  *check({ source }) {
    for (const { kind, message } of source.archiveFaults) {
      if (ELSEWHERE.has(kind)) continue;
      yield { message, ...(kind === 'junk-bytes' && { severity: 'warning' }) };
    }
  },
});
