import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { JsonIndex, type NodeId } from './json-index.ts';

/** Where a text stops being JSON, and what to do there. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What could be dropped or put there to mend it, if there is one answer. */
  readonly remedy?: { readonly title: string; readonly start: number; readonly end: number };
}

/** What can be saved of a text that is not JSON. */
export interface Recovered {
  readonly value: unknown;
  readonly index: JsonIndex;
  readonly faults: readonly SyntaxFault[];
}

/** Parses a text that `JSON.parse` refuses, whose nesting is bounded: all its faults, and the rest of it. */
export function recoverJson(text: string, refusal: string): Recovered {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const index = new JsonIndex(text);
  const value = root === undefined ? undefined : take(root, index, -1, -1, undefined);
  const faults = [...faultsOf(text, errors)];
  return { value, index, faults: faults.length > 0 ? faults : [unnamed(text, refusal)] };
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

/** `Object.fromEntries` makes own members of all names, `__proto__` too. */
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

/** The parser reports some faults several times at one place: the first is kept. */
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
    const remedy = { title: 'Remove the comma', start: comma, end: comma + 1 };
    return {
      start: comma,
      end: comma + 1,
      message: 'Remove the comma after the last item.',
      remedy,
    };
  }
  return { start, end, message: wording[printParseErrorCode(error)] ?? 'Correct the JSON here.' };
}

/** The comma before the closing bracket that stands at `offset`, if that is the fault. */
function trailingComma(text: string, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd();
  const closes = text[offset] === '}' || text[offset] === ']';
  if (!closes || !before.endsWith(',')) return undefined;
  return Math.max(0, offset - 1000) + before.length - 1;
}

const wording: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Put the text in double quotes, or remove it: JSON has no such word.',
  InvalidNumberFormat: 'Correct the number: JSON has no such number.',
  PropertyNameExpected: 'Add a name in double quotes here.',
  ValueExpected: 'Add a value here.',
  ColonExpected: 'Add a colon between the name and the value.',
  CommaExpected: 'Add a comma between the two items.',
  CloseBraceExpected: 'Close the object with "}".',
  CloseBracketExpected: 'Close the list with "]".',
  EndOfFileExpected: 'Remove what follows the end of the JSON document.',
  InvalidCommentToken: 'Remove the comment: JSON has none.',
  UnexpectedEndOfComment: 'Remove the comment: JSON has none.',
  UnexpectedEndOfString: 'Close the text with a double quote.',
  UnexpectedEndOfNumber: 'Complete the number.',
  InvalidUnicode: 'Write four hexadecimal digits after \\u.',
  InvalidEscapeCharacter: 'Write a backslash in a text as \\\\.',
  InvalidCharacter: 'Remove the control character, or write it as an escape.',
};

/** Something `JSON.parse` refuses and the recovering parser lets pass. */
function unnamed(text: string, refusal: string): SyntaxFault {
  const offset = Number(/position (\d+)/.exec(refusal)?.[1] ?? 0);
  const start = Math.min(offset, text.length);
  return { start, end: Math.min(start + 1, text.length), message: 'Correct the JSON here.' };
}
