import { expect, it } from 'vitest';
import { csvTable } from '../../../src/core/text/csv-table.ts';

it('writes a table that a spreadsheet reads as texts', () => {
  const rows = [
    ['Name', 'Blocks'],
    ['=HYPERLINK("x")', '2'],
    ['Häfen, "old"\n', ''],
  ];
  expect(csvTable(rows)).toBe(
    '\ufeff"Name","Blocks"\r\n"\'=HYPERLINK(""x"")","2"\r\n"Häfen, ""old""\\u{a}",""\r\n',
  );
});
