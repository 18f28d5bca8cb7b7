import type { FileEdits, Fix, TextEdit } from '../contract/diagnostic.ts';

/** Returns the text with the fix applied. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

/** Returns the text with all edits applied. If two overlap, the first in the text wins. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let copiedTo = 0;
  for (const { range, newText } of sorted(edits)) {
    if (range.start.offset < copiedTo) continue;
    result += text.slice(copiedTo, range.start.offset) + newText;
    copiedTo = range.end.offset;
  }
  return result + text.slice(copiedTo);
}

/** A fix with the file that its own edits are in. */
export interface FileFix {
  readonly file: string;
  readonly fix: Fix;
}

/** Returns the fixes that do not overlap an earlier one in the list, in any file. */
export function nonOverlapping<T extends FileFix>(items: readonly T[]): T[] {
  const taken = new Map<string, TextEdit[]>();
  return items.filter((item) => {
    const parts = partsOf(item);
    const isFree = parts.every(({ file, edits }) =>
      edits.every((edit) => !taken.get(file)?.some((other) => overlap(edit, other))),
    );
    if (!isFree) return false;
    for (const { file, edits } of parts) {
      const known = taken.get(file);
      if (known) known.push(...edits);
      else taken.set(file, [...edits]);
    }
    return true;
  });
}

/** Returns all edits of a fix, by file. Without any edits at all, its own file is to be written as UTF-8. */
export function partsOf({ file, fix: { edits, alsoIn = [] } }: FileFix): readonly FileEdits[] {
  return edits.length === 0 && alsoIn.length > 0 ? alsoIn : [{ file, edits }, ...alsoIn];
}

/** Whether two edits cannot both be made. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  const isSame = a.range.start.offset === b.range.start.offset;
  return (
    isSame ||
    (a.range.start.offset < b.range.end.offset && b.range.start.offset < a.range.end.offset)
  );
}

function sorted(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
