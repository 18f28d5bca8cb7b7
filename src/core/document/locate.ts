import type { Span } from '../files/json-index.ts';

/** Marks that the lexer takes off the lines of quotes and lists. */
const LINE_START = /[ \t>]*/y;
const NEWLINE = /\r\n|[\r\n]/y;
const MAX_TRIES = 8;

/**
 * Where the lexer found a piece of a text: its first occurrence in `source` between two offsets. The lines
 * behind its first may stand indented or quoted there, and end otherwise.
 */
export function located(
  source: string,
  piece: string,
  from: number,
  until: number,
): Span | undefined {
  const [first = '', ...rest] = piece.trim().split('\n');
  if (first === '') return undefined;
  const searched = source.slice(from, until);
  let at = searched.indexOf(first);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
    const end = endOfLines(source, from + at + first.length, rest);
    if (end !== undefined) return { start: from + at, end };
    at = searched.indexOf(first, at + 1);
  }
  return undefined;
}

function endOfLines(source: string, from: number, lines: readonly string[]): number | undefined {
  let at = from;
  for (const line of lines) {
    const start = skip(LINE_START, source, skip(NEWLINE, source, at));
    const words = line.trimStart();
    if (start === at || !source.startsWith(words, start)) return undefined;
    at = start + words.length;
  }
  return at;
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
