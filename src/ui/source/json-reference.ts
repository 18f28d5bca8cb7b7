import type { EditorState } from '@codemirror/state';
import type { JsonPointer } from '../../core/contract/diagnostic.ts';

const REFERENCE = /"\$ref"\s*:\s*"#(\/(?:[^"\\]|\\.)*)"/g;

/** Returns where the `$ref` at an offset points to, if there is one. */
export function referenceAt({ doc }: EditorState, offset: number): JsonPointer | undefined {
  const line = doc.lineAt(offset);
  for (const { 0: match, 1: pointer, index } of line.text.matchAll(REFERENCE)) {
    const from = line.from + index;
    if (from <= offset && offset <= from + match.length) return decoded(pointer);
  }
  return undefined;
}

/** A reference is an address: characters in it may be escaped as in one. */
function decoded(pointer = ''): JsonPointer {
  try {
    return decodeURIComponent(pointer) as JsonPointer;
  } catch {
    return pointer as JsonPointer;
  }
}
