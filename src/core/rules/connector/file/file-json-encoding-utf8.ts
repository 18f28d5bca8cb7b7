import { defineRule } from '../../../engine/rule.ts';

export const fileJsonEncodingUtf8 = defineRule({
  id: 'file-json-encoding-utf8',
  severity: 'error',
  authority: 'reviewer',
  subject: 'connector',
  docs: {
    summary: 'Save the JSON files as UTF-8.',
    why: 'The pipeline reads them as UTF-8. In any other encoding, letters are lost or the file cannot be read at all.',
    fix: 'Save the file as “UTF-8”, without “BOM” or “signature”, then check accented letters and other non-ASCII characters.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/619',
    valid: [{ 'apiProperties.json': '{ "publisher": "Brønnøy" }' }],
    invalid: [
      { 'apiProperties.json': '{ "publisher": "Br«\\xF8»nn\\xF8y" }' },
      { 'settings.json': '\\xFF\\xFE{\\x00}\\x00' },
    ],
  },

  *check({ jsonFiles }) {
    for (const file of jsonFiles) {
      const { encoding, firstBadOffset } = file;
      if (encoding !== 'utf-8') {
        const found = encoding === 'utf-16le' ? 'UTF-16 (little-endian)' : 'UTF-16 (big-endian)';
        yield { in: file, message: `Save ${file.path} as UTF-8: it is ${found}.` };
      } else if (firstBadOffset !== undefined) {
        yield {
          in: file,
          at: file.range(firstBadOffset, firstBadOffset + 1),
          message: `Save ${file.path} as UTF-8: the first character that is not UTF-8 is here.`,
        };
      }
    }
  },
});
