import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import type { TextFile } from '../../../files/text-file.ts';
import { type Conversion, conversionOf } from '../../../files/utf8-conversion.ts';

export const fileJsonEncodingUtf8 = defineRule({
  id: 'file-json-encoding-utf8',
  severity: 'error',
  authority: 'reviewer',
  subject: 'connector',
  docs: {
    summary: 'Save the JSON files as UTF-8, and the readme and the script as well.',
    why: 'The pipeline reads them as UTF-8. In any other encoding, letters are lost or the file cannot be read at all.',
    fix: 'Open the file in the encoding it has, mostly “Windows-1252”, which some editors call “ANSI”. Save it as “UTF-8”, without “BOM” or “signature”, then check accented letters and other non-ASCII characters.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/619',
    valid: [{ 'apiProperties.json': '{ "publisher": "Brønnøy" }' }],
    invalid: [
      { 'apiProperties.json': '{ "publisher": "Br«\\xF8»nn\\xF8y" }' },
      { 'settings.json': '\\xFF\\xFE{\\x00}\\x00' },
      { 'apiProperties.json': '{}', 'script.csx': '/\\x00/\\x00' },
    ],
  },

  *check({ broken, readme, script }) {
    for (const file of broken) {
      const { firstBadOffset } = file;
      const conversion = conversionOf(file);
      if (conversion !== undefined) {
        yield findingOf(file, conversion);
      } else if (firstBadOffset !== undefined) {
        yield {
          in: file,
          at: file.range(firstBadOffset, firstBadOffset + 1),
          message: `Open ${file.path} in the encoding it has, such as Windows-1252, and save it as UTF-8: the first character that is not UTF-8 is here.`,
        };
      }
    }
    for (const file of [readme, script]) {
      if (file === undefined) continue;
      const conversion = conversionOf(file);
      if (conversion === undefined) continue;
      yield { ...findingOf(file, conversion), severity: 'warning', authority: 'advice' };
    }
  },
});

function findingOf(file: TextFile, { found, fix }: Conversion): Finding {
  const { path, firstBadOffset } = file;
  return {
    in: file,
    message: `Save ${path} as UTF-8: it is ${found}.`,
    fix,
    ...(firstBadOffset !== undefined && { at: file.range(firstBadOffset, firstBadOffset + 1) }),
  };
}
