import type { Range } from '../contract/diagnostic.ts';
import type { TextFile } from './text-file.ts';

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/** Returns the tabs in the indentation of lines, which may follow spaces. */
export function tabIndents(file: TextFile): readonly Range[] {
  const { text, lineStarts } = file;
  if (!text.includes('\t')) return [];
  const found: Range[] = [];
  for (const lineStart of lineStarts) {
    let start = lineStart;
    while (text[start] === ' ') start += 1;
    let end = start;
    while (text[end] === '\t') end += 1;
    if (end > start) found.push(file.range(start, end));
  }
  return found;
}

/** Returns the spaces and tabs at the end of lines. */
export function trailingWhitespace(file: TextFile): readonly Range[] {
  const { text, lineStarts } = file;
  const found: Range[] = [];
  for (let line = 0; line < lineStarts.length; line += 1) {
    const end = endOfLine(text, lineStarts[line + 1]);
    let start = end;
    while (isBlank(text.charCodeAt(start - 1))) start -= 1;
    if (start < end) found.push(file.range(start, end));
  }
  return found;
}

/** Returns the offset of the newline at the end of a line. */
function endOfLine(text: string, next = text.length + 1): number {
  const isPair = text.charCodeAt(next - 1) === NEWLINE && text.charCodeAt(next - 2) === RETURN;
  return isPair ? next - 2 : next - 1;
}

/** Whether the code is a space or tab. NaN, outside the text, is neither. */
function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
