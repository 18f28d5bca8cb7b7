import type { TextEdit } from '../contract/diagnostic.ts';
import type { IgnoreEntry, IgnoreTarget } from '../contract/ignore.ts';
import { applyEdits } from '../files/apply-fix.ts';
import { editOf } from '../files/json/json-edit.ts';
import { JsonFile } from '../files/json/json-file.ts';
import { isObject, own } from '../files/json/json-value.ts';
import { entriesOf, PREFLIGHT_FILE, type WrittenEntry } from './preflight-file.ts';

const LIST = '/ignore';

/** How many copies of an entry are removed. Only a hostile file has more. */
const MOST_COPIES = 100;

/** Adds an entry to the text of `.preflight.json`, or starts it. Undefined if the text would not keep what is in it. */
export function withIgnored(text: string | undefined, entry: IgnoreEntry): string | undefined {
  if (text === undefined || text.trim() === '') return newFile(entry);
  const file = openText(text);
  if (!isEditable(file)) return undefined;
  const same = entriesOf(file).find(({ entry: written }) => isSame(written, entry));
  const edit = same
    ? editOf(file, { replace: same.at, with: ordered(entry) })
    : (editOfList(file, entry) ??
      editOf(file, { insert: 'ignore', into: '', value: [ordered(entry)] }));
  return edit && applyEdits(text, [edit]);
}

/** Removes the entries that ignore the same. Undefined if the text would not keep what else is in it. */
export function withoutIgnored(text: string, target: IgnoreTarget): string | undefined {
  let rest = text;
  for (let count = 0; count < MOST_COPIES; count += 1) {
    const file = openText(rest);
    if (!isEditable(file)) return undefined;
    const same = entriesOf(file).find(({ entry }) => isSame(entry, target));
    const edit = same && editOf(file, { remove: same.at });
    if (edit === undefined) break;
    rest = applyEdits(rest, [edit]);
  }
  return rest;
}

function newFile(entry: IgnoreEntry): string {
  return `${JSON.stringify({ ignore: [ordered(entry)] }, null, 2)}\n`;
}

function openText(text: string): JsonFile {
  return new JsonFile(PREFLIGHT_FILE, new TextEncoder().encode(text));
}

/** Whether nothing gets lost: it is an object, and its list is one if it is there. */
function isEditable({ value, syntaxFaults }: JsonFile): boolean {
  if (!isObject(value) || syntaxFaults.length > 0) return false;
  const list = own(value, 'ignore');
  return list === undefined || Array.isArray(list);
}

/** The edit that puts an entry at the end of the list. Undefined if there is no list. */
function editOfList(file: JsonFile, entry: IgnoreEntry): TextEdit | undefined {
  const list = file.index.find(LIST);
  if (list === undefined) return undefined;
  const text = JSON.stringify(ordered(entry), null, 2);
  const last = entriesOf(file).at(-1);
  if (last === undefined) {
    const newText = `[\n    ${indented(text, '    ')}\n  ]`;
    return { range: file.range(list.value.start, list.value.end), newText };
  }
  const { start, end } = file.locationOf(last.at).value;
  const [before = ''] = /\s*$/.exec(file.text.slice(0, start)) ?? [];
  const indent = before.slice(before.lastIndexOf('\n') + 1);
  const newText = before.includes('\n') ? indented(text, indent) : JSON.stringify(ordered(entry));
  return { range: file.range(end, end), newText: `,${before || ' '}${newText}` };
}

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`);
}

/** The members in the order of the documentation. */
function ordered({ rule, file, pointer, fingerprint, reason }: IgnoreEntry): IgnoreEntry {
  return {
    rule,
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
    ...(fingerprint !== undefined && { fingerprint }),
    reason,
  };
}

function isSame(written: WrittenEntry['entry'], target: IgnoreTarget): boolean {
  const names = ['rule', 'file', 'pointer', 'fingerprint'] as const;
  return written !== undefined && names.every((name) => written[name] === target[name]);
}
