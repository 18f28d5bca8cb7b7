import type { Range } from '../contract/diagnostic.ts';
import type { TextFile } from './text-file.ts';

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/** The tabs with which lines begin, be it behind spaces. */
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

/** The spaces and tabs with which lines end. */
export function trailingBlanks(file: TextFile): readonly Range[] {
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

/** The offset in front of the newline. */
function endOfLine(text: string, next = text.length + 1): number {
  const isPair = text.charCodeAt(next - 1) === NEWLINE && text.charCodeAt(next - 2) === RETURN;
  return isPair ? next - 2 : next - 1;
}

/** Outside of the text there is no code. */
function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
