import { makeJson } from '../files/replacement.ts';
import type { TextFile } from '../files/text-file.ts';
import { jsonTokens } from './json-tokens.ts';

/** A bracket without its other half, or of the wrong kind. */
export interface BracketFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to replace the range with, if that may be the right repair. */
  readonly newText?: string;
}

interface Bracket {
  readonly at: number;
  readonly sign: string;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const nouns: Readonly<Record<string, string>> = { '{': 'object', '[': 'list' };

/** Finds a missing or extra bracket. The indentation tells which one it is. */
export function bracketFaultOf(file: TextFile): BracketFault | undefined {
  const { text } = file;
  const open: Bracket[] = [];
  let odd: { readonly opener: Bracket; readonly closer: Bracket } | undefined;
  for (const bracket of bracketsIn(text)) {
    if (Object.hasOwn(closing, bracket.sign)) {
      open.push(bracket);
      continue;
    }
    const opener = open.pop();
    if (opener === undefined) return undefined;
    if (closing[opener.sign] !== bracket.sign) return mismatch(file, opener, bracket, open.at(-1));
    if (isOdd(text, opener.at, bracket.at)) odd ??= { opener, closer: bracket };
    if (open.length === 0) return atEnd(file, bracket.at + 1, odd?.closer);
  }
  return unclosed(file, open, odd?.opener);
}

function* bracketsIn(text: string): Generator<Bracket> {
  for (const { start, end } of jsonTokens(text)) {
    const sign = text.slice(start, end);
    if (/^[{}[\]]$/.test(sign)) yield { at: start, sign };
  }
}

/** Whether two brackets that each begin a line, or end one, are indented differently. */
function isOdd(text: string, opener: number, closer: number): boolean {
  const line = text.lastIndexOf('\n', closer) + 1;
  const isFirst = text.slice(line, closer).trim() === '';
  return isFirst && line > opener && indentAt(text, opener) !== closer - line;
}

function indentAt(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /[^ \t]/.exec(text.slice(line, offset + 1))?.index ?? 0;
}

function mismatch(
  file: TextFile,
  opener: Bracket,
  closer: Bracket,
  outer: Bracket | undefined,
): BracketFault {
  const { line } = file.position(opener.at);
  const wanted = closing[opener.sign] ?? '';
  const range = { start: closer.at, end: closer.at + 1 };
  const what = `the ${nouns[opener.sign]} that starts at line ${line}`;
  if (outer !== undefined && closing[outer.sign] === closer.sign) {
    return {
      ...range,
      message: `Add "${wanted}" before this "${closer.sign}": ${what} is not closed.`,
    };
  }
  if (makeJson(file.text, [{ ...range, newText: wanted }])) {
    const message = `Change this "${closer.sign}" to "${wanted}": it closes ${what}.`;
    return { ...range, message, newText: wanted };
  }
  const message = `Remove this "${closer.sign}", or add what it closes: ${what} is still open.`;
  return { ...range, message };
}

/** Looks at what follows the document. */
function atEnd(file: TextFile, end: number, odd: Bracket | undefined): BracketFault | undefined {
  const { text } = file;
  const rest = text.slice(end);
  const start = end + rest.search(/\S/);
  if (/^\s*$/.test(rest)) return undefined;
  if (/^[\s}\]]*$/.test(rest)) {
    const count = rest.replace(/\s/g, '').length;
    const which = count === 1 ? `the "${text[start]}"` : `the ${count} brackets`;
    return {
      start,
      end: end + rest.trimEnd().length,
      message: `Remove ${which} at the end: the document is closed already.`,
      newText: '',
    };
  }
  if (/^\s*[{[]/.test(rest)) {
    return {
      start,
      end: start + 1,
      message: 'Keep only one document: another one starts here, after the first.',
    };
  }
  if (!/^\s*(?:,|"[^"\n]*"\s*:)/.test(rest)) return undefined;
  const closer = odd?.at ?? end - 1;
  const { line } = file.position(end - 1);
  return {
    start: closer,
    end: closer + 1,
    message: `Remove one "}" here or above: the document already ends at line ${line}, and more of it follows.`,
  };
}

function unclosed(
  file: TextFile,
  open: readonly Bracket[],
  odd: Bracket | undefined,
): BracketFault | undefined {
  const [opener] = open.slice(-1);
  if (opener === undefined) return undefined;
  const { text } = file;
  const found = odd ?? opener;
  const wanted = closing[found.sign] ?? '';
  if (odd !== undefined) {
    return {
      start: odd.at,
      end: odd.at + 1,
      message: `Add "${wanted}" where this ${nouns[odd.sign]} ends: it is never closed.`,
    };
  }
  const end = text.trimEnd().length;
  const { line } = file.position(opener.at);
  if (open.length > 1) {
    return {
      start: end,
      end,
      message: `Complete the file: it ends with ${open.length} objects and lists still open.`,
    };
  }
  return {
    start: end,
    end,
    message: `Add "${wanted}" at the end: the ${nouns[opener.sign]} that starts at line ${line} is not closed.`,
    newText: `\n${wanted}`,
  };
}
