import type { Fix, TextEdit } from '../contract/diagnostic.ts';

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

/** Returns the fixes that do not overlap an earlier one in the list. */
export function nonOverlapping(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  const isSame = a.range.start.offset === b.range.start.offset;
  return (
    isSame ||
    (a.range.start.offset < b.range.end.offset && b.range.start.offset < a.range.end.offset)
  );
}

function sorted(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
