import { ChangeSet } from '@codemirror/state';
import { changeBetween } from '../editor/change-between.ts';
import { LineMap, type Replacement } from '../editor/line-map.ts';

/** A version of a file, and what the user has changed since. */
export interface TextVersion {
  readonly lines: LineMap;
  readonly changes: ChangeSet;
}

/** A version without any changes. */
export function versionOf(lines: LineMap): TextVersion {
  return { lines, changes: ChangeSet.empty(lines.text.length) };
}

/** Returns the offset in the editor for an offset in the file of that version. */
export function placeOf({ lines, changes }: TextVersion, offset: number): number {
  return changes.mapPos(Math.min(lines.toText(offset), changes.length));
}

/** Returns the file's text with the changes. */
export function textOf({ lines, changes }: TextVersion): string {
  const replacements: Replacement[] = [];
  changes.iterChanges((from, to, _, __, inserted) => {
    replacements.push({ from, to, insert: inserted.toString() });
  }, true);
  return lines.replace(replacements);
}

/** Puts what was typed onto a newer text of the file. Also returns how the text in the editor changes. */
export function rebased(
  { lines: before, changes: typed }: TextVersion,
  text: string,
): { readonly version: TextVersion; readonly shown: ChangeSet } {
  const lines = new LineMap(text);
  const news = ChangeSet.of(changeBetween(before.text, lines.text) ?? [], before.text.length);
  return { version: { lines, changes: typed.map(news, true) }, shown: news.map(typed) };
}
