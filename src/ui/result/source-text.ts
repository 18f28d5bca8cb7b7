import type { Range } from '../../core/contract/diagnostic.ts';

/** One line of a file, cut into what stands before the mark, in it and after it. */
export interface SourceLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const LONGEST_BEFORE = 60;
const LONGEST_MARKED = 160;
const LONGEST_AFTER = 160;

const texts = new WeakMap<Uint8Array, string>();

/** The text of a file, counted as the positions of its diagnostics count it; decoded once. */
export function textOf(bytes: Uint8Array): string {
  let text = texts.get(bytes);
  if (text === undefined) {
    text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
    texts.set(bytes, text);
  }
  return text;
}

/** The line in which the range starts, clipped around it where it is very long. */
export function lineAt(text: string, { start, end }: Range): SourceLine {
  return {
    number: start.line,
    before: tail(text, start.offset - start.column + 1, start.offset),
    ...markedPart(text, start.offset, end.offset),
  };
}

/** The range on one line, however many it takes, after what stands before it on its own. */
export function gistOf(text: string, range: Range): SourceLine {
  const line = lineAt(text, range);
  const { start, end } = range;
  if (start.line === end.line) return line;
  const from = text.slice(start.offset, Math.min(end.offset, start.offset + 4 * LONGEST_MARKED));
  const marked = from.replace(/\s+/g, ' ');
  return { ...line, marked: head(marked, 0, marked.length, LONGEST_MARKED), after: '' };
}

/** That line and at most `margin` lines on each side of it. */
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

/** A further line of the range: its indentation is not worth a mark. */
function continuedPart(text: string, from: number, to: number): Omit<SourceLine, 'number'> {
  const before = /[ \t]*/y;
  before.lastIndex = from;
  const indentation = before.exec(text)?.[0] ?? '';
  const start = from + indentation.length;
  return { before: indentation, ...markedPart(text, start, Math.max(start, to)) };
}

/** What is marked of the line, and what follows on it. Looks no further than it shows. */
function markedPart(text: string, from: number, to: number): Pick<SourceLine, 'marked' | 'after'> {
  const marked = head(text, from, to, LONGEST_MARKED);
  const isWhole = from + marked.length === to;
  return { marked, after: isWhole ? head(text, to, text.length, LONGEST_AFTER) : '' };
}

/** From there to the end of the line or the given end, at most so long. */
function head(text: string, from: number, to: number, longest: number): string {
  const part = text.slice(from, Math.min(to, from + longest + 1));
  const newline = part.search(/[\r\n]/);
  if (newline !== -1) return part.slice(0, newline);
  if (part.length <= longest) return part;
  return `${part.slice(0, isLowSurrogate(part, longest) ? longest - 1 : longest)}…`;
}

function tail(text: string, from: number, to: number): string {
  if (to - from <= LONGEST_BEFORE) return text.slice(Math.max(from, 0), to);
  const cut = to - LONGEST_BEFORE;
  return `…${text.slice(isLowSurrogate(text, cut) ? cut + 1 : cut, to)}`;
}

/** The start of the line that ends right before `from`. */
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

// Cutting before the second half of a character would leave half a character.
function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** UTF-16 by its byte order mark or its zero bytes, as the check reads it. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}
