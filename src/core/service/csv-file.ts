import { csvCell } from '../text/foreign-text.ts';

/** Without it, Excel reads another encoding. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Writes a table as a CSV file in which a spreadsheet finds texts and numbers, and never formulas. */
export async function csvFile(
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}
