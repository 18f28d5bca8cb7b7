import type { JsonPointer, TextEdit } from '../contract/diagnostic.ts';
import type { JsonFile } from './json-file.ts';
import type { Span } from './json-index.ts';

/** A change of a JSON file that leaves the rest of its text as it is. Values are JSON values, not texts. */
export type JsonChange =
  | { readonly replace: JsonPointer; readonly with: unknown }
  | { readonly rename: JsonPointer; readonly to: string }
  | { readonly remove: JsonPointer }
  /** Adds a member to the object `into`, behind its last. */
  | { readonly insert: string; readonly into: JsonPointer; readonly value: unknown };

/** The edit that makes the change; nothing if what it names is not there. */
export function editOf(file: JsonFile, change: JsonChange): TextEdit | undefined {
  if ('insert' in change) return insertion(file, change.into, change.insert, change.value);
  if ('rename' in change) {
    const key = file.index.find(change.rename)?.key;
    return key && replacement(file, key, JSON.stringify(change.to));
  }
  if ('remove' in change) return removal(file, change.remove);
  const place = file.index.find(change.replace);
  return place && replacement(file, place.value, JSON.stringify(change.with));
}

function replacement(file: JsonFile, span: Span, newText: string): TextEdit {
  return { range: file.range(span.start, span.end), newText };
}

/** Takes one of the commas beside it along, and the white space in front of it. */
function removal(file: JsonFile, pointer: JsonPointer): TextEdit | undefined {
  const place = file.index.find(pointer);
  if (place === undefined || pointer === '') return undefined;
  const start = (place.key ?? place.value).start;
  const before = endBefore(file.text, start);
  const after = startAfter(file.text, place.value.end);
  if (file.text[before - 1] === ',')
    return replacement(file, { start: before - 1, end: place.value.end }, '');
  if (file.text[after] === ',') return replacement(file, { start: before, end: after + 1 }, '');
  return replacement(file, { start: before, end: place.value.end }, '');
}

function insertion(
  file: JsonFile,
  into: JsonPointer,
  name: string,
  value: unknown,
): TextEdit | undefined {
  const object = file.index.find(into);
  if (object === undefined || file.text[object.value.start] !== '{') return undefined;
  const last = file.index.lastChild(into);
  const member = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  if (last === undefined) {
    return replacement(
      file,
      { start: object.value.start + 1, end: object.value.start + 1 },
      member,
    );
  }
  const start = (last.key ?? last.value).start;
  const space = file.text.slice(endBefore(file.text, start), start);
  return replacement(file, { start: last.value.end, end: last.value.end }, `,${space}${member}`);
}

function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function startAfter(text: string, offset: number): number {
  return text.length - text.slice(offset).trimStart().length;
}
