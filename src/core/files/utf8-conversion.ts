import { isCertain } from './decode.ts';
import type { FindingFix } from './finding.ts';
import type { TextFile } from './text-file.ts';

/** A file in another encoding, as a message names it, and the fix that converts it. */
export interface Conversion {
  readonly found: string;
  /** Absent where the text is uncertain. */
  readonly fix: FindingFix | undefined;
}

/** Offers to convert a file from UTF-16. Undefined for UTF-8. */
export function conversionOf(file: TextFile): Conversion | undefined {
  if (file.encoding === 'utf-8') return undefined;
  const found = file.encoding === 'utf-16le' ? 'UTF-16 (little-endian)' : 'UTF-16 (big-endian)';
  return { found, fix: isCertain(file) ? fixOf(file) : undefined };
}

/** Whoever applies a fix writes the text as UTF-8: that is the conversion, and only the mark is left to remove. */
function fixOf(file: TextFile): FindingFix {
  const mark = file.text.startsWith('\uFEFF') ? [{ range: file.range(0, 1), newText: '' }] : [];
  return { title: 'Convert the file to UTF-8', changes: mark, safe: true };
}
