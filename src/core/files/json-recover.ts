import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { JsonIndex, type NodeId } from './json-index.ts';

/** A syntax fault in a JSON text. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** The text to delete, if that certainly fixes the fault. */
  readonly fix?: { readonly title: string; readonly start: number; readonly end: number };
}

/** The readable parts of a broken JSON text. */
export interface Recovered {
  readonly value: unknown;
  readonly index: JsonIndex;
  readonly faults: readonly SyntaxFault[];
}

/** Parses a text that `JSON.parse` rejects with `parseError`. The nesting must be bounded. */
export function recoverJson(text: string, parseError: string): Recovered {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const index = new JsonIndex(text);
  const value = root === undefined ? undefined : take(root, index, -1, -1, undefined);
  const faults = [...faultsOf(text, errors)];
  return { value, index, faults: faults.length > 0 ? faults : [unknownFault(text, parseError)] };
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
    const fix = { title: 'Remove the comma', start: comma, end: comma + 1 };
    return {
      start: comma,
      end: comma + 1,
      message: 'Remove the comma after the last item: JSON does not allow one there.',
      fix,
    };
  }
  const message = messages[printParseErrorCode(error)]?.(tokenAt(text, start)) ?? UNKNOWN;
  return { start, end, message };
}

/** Returns the offset of a comma before the closing bracket at `offset`, if there is one. */
function trailingComma(text: string, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd();
  const closes = text[offset] === '}' || text[offset] === ']';
  if (!closes || !before.endsWith(',')) return undefined;
  return Math.max(0, offset - 1000) + before.length - 1;
}

const UNKNOWN = 'Correct the JSON: it cannot be read here.';
const NO_COMMENTS = 'Remove the comment: JSON does not allow comments.';

/** The message for each error of the parser, given the token at fault. */
const messages: Readonly<Record<string, (token: string) => string>> = {
  InvalidSymbol: () =>
    'Put this in double quotes, or remove it: JSON has only numbers, true, false and null without quotes.',
  InvalidNumberFormat: () => 'Correct the number: JSON does not allow this format.',
  PropertyNameExpected: (token) => `Add a name in double quotes: found ${token} instead.`,
  ValueExpected: (token) => `Add a value: found ${token} instead.`,
  ColonExpected: (token) => `Add a colon after the name: found ${token} instead.`,
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
