import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Replacement } from '../replacement.ts';
import type { MissingSign } from './json-repair.ts';

/** A syntax fault in a JSON text. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: {
    readonly title: string;
    readonly replacements: readonly Replacement[];
    readonly isSafe: boolean;
  };
}

/** Keeps only the first fault at each offset, because the parser reports some faults several times. */
export function* faultsOf(text: string, errors: readonly ParseError[]): Generator<SyntaxFault> {
  const seen = new Set<number>();
  for (const error of errors) {
    const fault = faultOf(text, error);
    if (seen.has(fault.start)) continue;
    seen.add(fault.start);
    yield fault;
  }
}

/** Describes a missing sign, with the fix that adds it. */
export function missingFault(text: string, { sign, at }: MissingSign): SyntaxFault {
  const range = { start: at, end: at };
  const [title, message] =
    sign === ':'
      ? ['Add the colon', noColon(tokenAt(text, at))]
      : ['Add the quote', 'Add a double quote here: this name or text has only one.'];
  const replacements = [{ ...range, newText: sign }];
  return { ...range, message, fix: { title, replacements, isSafe: false } };
}

/** Describes a fault that `JSON.parse` rejects but the recovering parser accepts. */
export function unknownFault(text: string, parseError: string): SyntaxFault {
  const offset = Number(/position (\d+)/.exec(parseError)?.[1] ?? 0);
  const start = Math.min(offset, text.length);
  return { start, end: Math.min(start + 1, text.length), message: UNKNOWN };
}

function faultOf(text: string, { error, offset, length }: ParseError): SyntaxFault {
  const start = Math.min(offset, text.length);
  const end = Math.min(start + length, text.length);
  const comma = trailingComma(text, start);
  if (comma !== undefined) {
    const range = { start: comma, end: comma + 1 };
    const message = 'Remove the comma after the last item: JSON does not allow one there.';
    const replacements = [{ ...range, newText: '' }];
    return { ...range, message, fix: { title: 'Remove the comma', replacements, isSafe: true } };
  }
  const code = printParseErrorCode(error);
  const message = endsEarly(text, start, code)
    ? UNFINISHED
    : (messages[code]?.(tokenAt(text, start)) ?? UNKNOWN);
  return { start, end, message };
}

/** Whether the file ends where something has to follow, as after a comma. */
function endsEarly(text: string, start: number, code: string): boolean {
  const needsMore = ['PropertyNameExpected', 'ValueExpected', 'ColonExpected'].includes(code);
  return needsMore && text.slice(start).trim() === '';
}

/** Returns the offset of a comma before the closing bracket at `offset`, if there is one. */
export function trailingComma(text: string, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd();
  const closes = text[offset] === '}' || text[offset] === ']';
  if (!closes || !before.endsWith(',')) return undefined;
  return Math.max(0, offset - 1000) + before.length - 1;
}

const UNKNOWN = 'Correct the JSON: it cannot be read here.';
const UNFINISHED = 'Complete the file: it ends here, in the middle of the JSON.';
const noColon = (token: string) => `Add a colon after the name: found ${token} instead.`;
const NO_COMMENTS = 'Remove the comment: JSON does not allow comments.';

/** The message for each error of the parser, given the token at fault. */
const messages: Readonly<Record<string, (token: string) => string>> = {
  InvalidSymbol: () =>
    'Put this in double quotes, or remove it: JSON has only numbers, true, false and null without quotes.',
  InvalidNumberFormat: () => 'Correct the number: JSON does not allow this format.',
  PropertyNameExpected: (token) => `Add a name in double quotes: found ${token} instead.`,
  ValueExpected: (token) => `Add a value: found ${token} instead.`,
  ColonExpected: noColon,
  CommaExpected: (token) => `Add a comma between the two items: found ${token} instead.`,
  CloseBraceExpected: (token) => `Close the object with "}": found ${token} instead.`,
  CloseBracketExpected: (token) => `Close the list with "]": found ${token} instead.`,
  EndOfFileExpected: (token) => `Remove the rest of the file: found ${token} after its end.`,
  InvalidCommentToken: () => NO_COMMENTS,
  UnexpectedEndOfComment: () => NO_COMMENTS,
  UnexpectedEndOfString: () => 'Close the string with a double quote: its line ends without one.',
  UnexpectedEndOfNumber: () => 'Complete the number: its last digits are missing.',
  InvalidUnicode: () => 'Write four hexadecimal digits after \\u: there are fewer.',
  InvalidEscapeCharacter: () =>
    'Write each backslash in the string as \\\\: JSON does not define this escape sequence.',
  InvalidCharacter: () =>
    'Remove the control character, or escape it: JSON does not allow it in a string.',
};

/** Names the token at the offset. Does not quote strings, because they may be secrets. */
function tokenAt(text: string, offset: number): string {
  const character = text[offset];
  if (character === undefined) return 'the end of the file';
  if (character === '"') return 'a string';
  if (/[{}[\]:,]/.test(character)) return `"${character}"`;
  return /[-\d]/.test(character) ? 'a number' : 'other text';
}
