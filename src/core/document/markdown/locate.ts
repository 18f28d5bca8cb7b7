import type { Span } from '../../files/json/json-nodes.ts';

/** Marks that the lexer removes from lines in quotes and lists. */
const LINE_START = /[ \t>]*/y;
const NEWLINE = /\r\n|[\r\n]/y;
const MAX_TRIES = 8;

/**
 * Finds the first occurrence of a token's text in `source` between two offsets. After the first line, the source
 * may have indents, quote marks and other newlines.
 */
export function locate(
  source: string,
  text: string,
  from: number,
  until: number,
): Span | undefined {
  const [first = '', ...rest] = text.trim().split('\n');
  if (first === '') return undefined;
  const searched = source.slice(from, until);
  let index = searched.indexOf(first);
  for (let tries = 0; index >= 0 && tries < MAX_TRIES; tries += 1) {
    const start = from + index;
    const end = endOfLines(source, start + first.length, rest);
    if (end !== undefined) return { start, end };
    index = searched.indexOf(first, index + 1);
  }
  return undefined;
}

function endOfLines(source: string, from: number, lines: readonly string[]): number | undefined {
  let at = from;
  for (const line of lines) {
    const start = skip(LINE_START, source, skip(NEWLINE, source, at));
    const content = line.trimStart();
    if (start === at || !source.startsWith(content, start)) return undefined;
    at = start + content.length;
  }
  return at;
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
