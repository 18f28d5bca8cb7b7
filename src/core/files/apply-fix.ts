import type { Fix, TextEdit } from '../contract/diagnostic.ts';

/** The text with a fix made. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

/** The text with all edits made; of two that overlap the earlier one wins. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { range, newText } of inOrder(edits)) {
    if (range.start.offset < done) continue;
    result += text.slice(done, range.start.offset) + newText;
    done = range.end.offset;
  }
  return result + text.slice(done);
}

/** The fixes of which no two touch the same text, in their order. */
export function compatible(fixes: readonly Fix[]): Fix[] {
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

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
