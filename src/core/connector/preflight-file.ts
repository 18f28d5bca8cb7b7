import type { JsonPointer } from '../contract/diagnostic.ts';
import type { IgnoreEntry, IgnoreTarget, PreflightFileName } from '../contract/ignore.ts';
import type { JsonFile } from '../files/json/json-file.ts';
import { pointer } from '../files/json/json-pointer.ts';
import { arrayOr, isObject, objectOr, textOr } from '../files/json/json-value.ts';

/** Says what the publisher ignores. It stays beside the files and is never packed. */
export const PREFLIGHT_FILE: PreflightFileName = '.preflight.json';

const MEMBERS: ReadonlySet<string> = new Set(['rule', 'file', 'pointer', 'fingerprint', 'reason']);

/** An entry of the file as it is written. */
export interface WrittenEntry {
  readonly at: JsonPointer;
  /** Undefined if it is anything but an object with members that are known and texts. */
  readonly entry: (IgnoreTarget & { readonly reason?: string }) | undefined;
}

/** Returns the entries of the file, as far as they could be read. */
export function entriesOf(file: JsonFile): readonly WrittenEntry[] {
  return arrayOr(objectOr(file.value).ignore).map((value, index) => ({
    at: pointer`/ignore/${index}`,
    entry: isEntry(value) ? value : undefined,
  }));
}

/** Whether an entry says which rule to ignore and why, so that it has an effect. */
export function isComplete(entry: WrittenEntry['entry']): entry is IgnoreEntry {
  return entry !== undefined && textOr(entry.reason) !== undefined;
}

function isEntry(value: unknown): value is IgnoreTarget {
  if (!isObject(value) || typeof value.rule !== 'string') return false;
  return Object.entries(value).every(
    ([name, member]) => MEMBERS.has(name) && typeof member === 'string',
  );
}
