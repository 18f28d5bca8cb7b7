import {
  type Node,
  type ParseError,
  type ParseErrorCode,
  type ParseOptions,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import { JsonIndex, type NodeId } from './json-index.ts';
import { type MissingSign, missingSign } from './json-repair.ts';
import type { Replacement } from './replacement.ts';

const options: ParseOptions = { disallowComments: true, allowTrailingComma: false };

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

/** The readable parts of a broken JSON text. */
export interface Recovered {
  readonly value: unknown;
  readonly index: JsonIndex;
  readonly faults: readonly SyntaxFault[];
  /** Whether every value could be read. */
  readonly isComplete: boolean;
}

/** Parses a text that `JSON.parse` rejects with `parseError`. The nesting must be bounded. */
export function recoverJson(text: string, parseError: string): Recovered {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  const loss = errors.findIndex((error) => isLoss(text, error));
  const missing = missingSign(text, errors[loss]?.offset, isComplete);
  if (missing !== undefined) return recoverRepaired(text, missing);
  const told = loss < 0 ? errors : errors.slice(0, loss + 1);
  const faults = told.length > 0 ? [...faultsOf(text, told)] : [unknownFault(text, parseError)];
  return { ...valuesIn(text, root), faults, isComplete: loss < 0 };
}

/** Reads a text as it is meant, and adds the missing sign to its other faults. */
function recoverRepaired(text: string, missing: MissingSign): Recovered {
  const errors: ParseError[] = [];
  const root = parseTree(missing.repaired, errors, options);
  const faults = [...faultsOf(missing.repaired, errors), missingFault(text, missing)];
  faults.sort((a, b) => a.start - b.start);
  return { ...valuesIn(missing.repaired, root), faults, isComplete: true };
}

function isComplete(text: string): boolean {
  let complete = true;
  const onError = (error: ParseErrorCode, offset: number) => {
    complete &&= !isLoss(text, { error, offset });
  };
  visit(text, { onError }, options);
  return complete;
}

/** Faults after which the parser knows how to go on. */
const harmless = new Set([
  'CommaExpected',
  'InvalidCharacter',
  'InvalidCommentToken',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
]);

/** Whether the parser may have skipped or misplaced something at a fault. */
function isLoss(text: string, { error, offset }: Pick<ParseError, 'error' | 'offset'>): boolean {
  return !harmless.has(printParseErrorCode(error)) && trailingComma(text, offset) === undefined;
}

function valuesIn(text: string, root: Node | undefined): Pick<Recovered, 'value' | 'index'> {
  const index = new JsonIndex(text);
  const value = root === undefined ? undefined : take(root, index, -1, -1, undefined);
  return { value, index };
}

function take(
  node: Node,
  index: JsonIndex,
  parent: NodeId,
  previous: NodeId,
  key: Node | undefined,
): unknown {
  const keyEnd = key === undefined ? -1 : key.offset + key.length;
  const id = index.add(parent, previous, node.offset, key?.offset ?? -1, keyEnd);
  index.close(id, node.offset + node.length);
  if (node.type === 'array') return takeElements(node, index, id);
  if (node.type === 'object') return takeMembers(node, index, id);
  return node.value;
}

function takeElements(node: Node, index: JsonIndex, id: NodeId): unknown[] {
  let previous = -1;
  return (node.children ?? []).map((child) => {
    const next = index.size;
    const value = take(child, index, id, previous, undefined);
    previous = next;
    return value;
  });
}

/** Uses `Object.fromEntries`, which makes even `__proto__` an own member. */
function takeMembers(node: Node, index: JsonIndex, id: NodeId): unknown {
  const entries: [string, unknown][] = [];
  let previous = -1;
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const next = index.size;
    entries.push([String(key.value), take(value, index, id, previous, key)]);
    previous = next;
  }
  return Object.fromEntries(entries);
}

/** Keeps only the first fault at each offset, because the parser reports some faults several times. */
function* faultsOf(text: string, errors: readonly ParseError[]): Generator<SyntaxFault> {
  const seen = new Set<number>();
  for (const error of errors) {
    const fault = faultOf(text, error);
    if (seen.has(fault.start)) continue;
    seen.add(fault.start);
    yield fault;
  }
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

function missingFault(text: string, { sign, at }: MissingSign): SyntaxFault {
  const range = { start: at, end: at };
  const [title, message] =
    sign === ':'
      ? ['Add the colon', noColon(tokenAt(text, at))]
      : ['Add the quote', 'Add a double quote here: this name or text has only one.'];
  const replacements = [{ ...range, newText: sign }];
  return { ...range, message, fix: { title, replacements, isSafe: false } };
}

/** Returns the offset of a comma before the closing bracket at `offset`, if there is one. */
function trailingComma(text: string, offset: number): number | undefined {
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

/** Describes a fault that `JSON.parse` rejects but the recovering parser accepts. */
function unknownFault(text: string, parseError: string): SyntaxFault {
  const offset = Number(/position (\d+)/.exec(parseError)?.[1] ?? 0);
  const start = Math.min(offset, text.length);
  return { start, end: Math.min(start + 1, text.length), message: UNKNOWN };
}
