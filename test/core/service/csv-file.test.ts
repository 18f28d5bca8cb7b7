import { expect, it } from 'vitest';
import { csvFile } from '../../../src/core/service/csv-file.ts';

it('writes a table that a spreadsheet reads as texts', async () => {
  const rows = [
    ['Name', 'Blocks'],
    ['=HYPERLINK("x")', '2'],
    ['Häfen, "old"\n', ''],
  ];
  const bytes = await csvFile(rows);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    '\ufeff"Name","Blocks"\r\n"\'=HYPERLINK(""x"")","2"\r\n"Häfen, ""old""\\u{a}",""\r\n',
  );
});
