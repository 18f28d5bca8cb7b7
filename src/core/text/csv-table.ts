import { csvCell } from './foreign-text.ts';

/** Without it, Excel reads another encoding. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Writes a table as a CSV file in which a spreadsheet finds texts and numbers, and never formulas. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
