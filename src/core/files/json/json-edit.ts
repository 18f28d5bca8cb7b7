import type { JsonPointer, TextEdit } from '../../contract/diagnostic.ts';
import type { JsonFile } from './json-file.ts';
import type { Span } from './json-nodes.ts';

/** A change to a JSON file that keeps the rest of its text. Values are JSON values, not JSON text. */
export type JsonChange =
  | { readonly replace: JsonPointer; readonly with: unknown }
  | { readonly rename: JsonPointer; readonly to: string }
  | { readonly remove: JsonPointer }
  /** Adds an item at the end of the list `to`. */
  | { readonly append: unknown; readonly to: JsonPointer }
  /** Adds a member at the end of the object `into`. */
  | { readonly insert: string; readonly into: JsonPointer; readonly value: unknown }
  /** The same, with the text of another value. */
  | { readonly insert: string; readonly into: JsonPointer; readonly from: JsonPointer };

/** Returns the edit that makes the change. Undefined if its pointer is not in the file. */
export function editOf(file: JsonFile, change: JsonChange): TextEdit | undefined {
  if ('insert' in change) {
    const text = 'from' in change ? textAt(file, change.from) : JSON.stringify(change.value);
    const member = `${JSON.stringify(change.insert)}: ${text}`;
    return text === undefined ? undefined : addition(file, change.into, '{', member);
  }
  if ('append' in change) {
    return addition(file, change.to, '[', JSON.stringify(change.append));
  }
  if ('rename' in change) {
    const key = file.index.find(change.rename)?.key;
    return key && replacement(file, key, JSON.stringify(change.to));
  }
  if ('remove' in change) return removal(file, change.remove);
  const found = file.index.find(change.replace);
  return found && replacement(file, found.value, JSON.stringify(change.with));
}

function replacement(file: JsonFile, span: Span, newText: string): TextEdit {
  return { range: file.range(span.start, span.end), newText };
}

/** Also removes one of the commas next to the value, and the whitespace before it. */
function removal(file: JsonFile, pointer: JsonPointer): TextEdit | undefined {
  const found = file.index.find(pointer);
  if (found === undefined || pointer === '') return undefined;
  const { end } = found.value;
  const before = endBefore(file.text, (found.key ?? found.value).start);
  const after = startAfter(file.text, end);
  if (file.text[before - 1] === ',') return replacement(file, { start: before - 1, end }, '');
  if (file.text[after] === ',') return replacement(file, { start: before, end: after + 1 }, '');
  return replacement(file, { start: before, end }, '');
}

/** Adds a member or an item at the end of the object or list at the pointer, which begins with `opening`. */
function addition(
  file: JsonFile,
  pointer: JsonPointer,
  opening: '{' | '[',
  text: string,
): TextEdit | undefined {
  const parent = file.index.find(pointer);
  if (parent === undefined || file.text[parent.value.start] !== opening) return undefined;
  const last = file.index.lastChild(pointer);
  if (last === undefined) {
    const start = parent.value.start + 1;
    return replacement(file, { start, end: start }, text);
  }
  const start = (last.key ?? last.value).start;
  const whitespace = file.text.slice(endBefore(file.text, start), start);
  const { end } = last.value;
  return replacement(file, { start: end, end }, `,${whitespace}${text}`);
}

function textAt(file: JsonFile, pointer: JsonPointer): string | undefined {
  const found = file.index.find(pointer);
  return found && file.text.slice(found.value.start, found.value.end);
}

function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function startAfter(text: string, offset: number): number {
  return text.length - text.slice(offset).trimStart().length;
}
