import { ChangeSet } from '@codemirror/state';
import type { LineMap, Replacement } from '../editor/line-map.ts';

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
