import type { Range } from '../../../core/contract/diagnostic.ts';

/** A line of a file, split into the text before, in and after the mark. */
export interface SourceLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const MAX_BEFORE = 60;
const MAX_MARKED = 160;
const MAX_AFTER = 160;

/** Returns the line in which the range starts, clipped around it if it is very long. */
export function lineAt(text: string, { start, end }: Range): SourceLine {
  return {
    number: start.line,
    before: tail(text, start.offset - start.column + 1, start.offset),
    ...markedPart(text, start.offset, end.offset),
  };
}

/** Returns the range joined into one line, after the text before it on its first line. */
export function excerptOf(text: string, range: Range): SourceLine {
  const line = lineAt(text, range);
  const { start, end } = range;
  if (start.line === end.line) return line;
  const content = text.slice(start.offset, Math.min(end.offset, start.offset + 4 * MAX_MARKED));
  const marked = content.replace(/\s+/g, ' ');
  return { ...line, marked: head(marked, 0, marked.length, MAX_MARKED), after: '' };
}

/** Returns the line in which the range starts, with at most `margin` lines before and after it. */
export function linesAround(text: string, range: Range, margin = 6): readonly SourceLine[] {
  const { start, end } = range;
  const lines = [lineAt(text, range)];
  let from = start.offset - start.column + 1;
  for (let number = start.line - 1; from > 0 && number >= start.line - margin; number -= 1) {
    from = previousLine(text, from);
    lines.unshift({ number, before: '', ...markedPart(text, from, from) });
  }
  let next = nextLine(text, start.offset);
  for (let number = start.line + 1; next && number <= start.line + margin; number += 1) {
    lines.push({ number, ...continuedPart(text, next, end.offset) });
    next = nextLine(text, next);
  }
  return lines;
}

/** Splits a further line of the range. Its indentation is not marked. */
function continuedPart(text: string, from: number, to: number): Omit<SourceLine, 'number'> {
  const before = /[ \t]*/y;
  before.lastIndex = from;
  const indentation = before.exec(text)?.[0] ?? '';
  const start = from + indentation.length;
  return { before: indentation, ...markedPart(text, start, Math.max(start, to)) };
}

/** Returns the marked part of the line and the rest of it. Scans no more text than is shown. */
function markedPart(text: string, from: number, to: number): Pick<SourceLine, 'marked' | 'after'> {
  const marked = head(text, from, to, MAX_MARKED);
  const isComplete = from + marked.length === to;
  return { marked, after: isComplete ? head(text, to, text.length, MAX_AFTER) : '' };
}

/** Returns the text up to `to` or the end of the line, clipped to `longest` characters. */
function head(text: string, from: number, to: number, longest: number): string {
  const part = text.slice(from, Math.min(to, from + longest + 1));
  const newline = part.search(/[\r\n]/);
  if (newline !== -1) return part.slice(0, newline);
  if (part.length <= longest) return part;
  return `${part.slice(0, isLowSurrogate(part, longest) ? longest - 1 : longest)}…`;
}

function tail(text: string, from: number, to: number): string {
  if (to - from <= MAX_BEFORE) return text.slice(Math.max(from, 0), to);
  const cut = to - MAX_BEFORE;
  return `…${text.slice(isLowSurrogate(text, cut) ? cut + 1 : cut, to)}`;
}

/** Returns the start of the line that ends right before `from`. */
function previousLine(text: string, from: number): number {
  const end = text.startsWith('\r\n', from - 2) ? from - 2 : from - 1;
  if (end <= 0) return 0;
  return Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
}

function nextLine(text: string, offset: number): number | undefined {
  const newline = /\r\n|[\r\n]/g;
  newline.lastIndex = offset;
  const found = newline.exec(text);
  return found ? found.index + found[0].length : undefined;
}

// Cutting before a low surrogate would split a character.
function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
