import type { JsonPointer } from '../../contract/diagnostic.ts';

/** Escapes a segment as RFC 6901 requires. */
function escapeSegment(segment: string): string {
  return segment.includes('~') || segment.includes('/')
    ? segment.replaceAll('~', '~0').replaceAll('/', '~1')
    : segment;
}

/** Builds a pointer: `` pointer`/paths/${path}/get` ``. Each interpolated value is escaped as one segment. */
export function pointer(
  literals: TemplateStringsArray,
  ...segments: readonly (string | number)[]
): JsonPointer {
  let text = literals[0] ?? '';
  segments.forEach((segment, index) => {
    text += escapeSegment(String(segment)) + (literals[index + 1] ?? '');
  });
  return text as JsonPointer;
}

/** Returns the pointer of a member or item inside `parent`. */
export function child(parent: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  let text: string = parent;
  for (const segment of segments) text += `/${escapeSegment(String(segment))}`;
  return text as JsonPointer;
}

export function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

/** Returns the pointer of the enclosing object or list. The root is its own parent. */
export function parentOf(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as JsonPointer;
}

/** Splits a pointer into unescaped segments: `/a~1b/0` gives `['a/b', '0']`. */
export function segmentsOf(pointer: JsonPointer): string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map(unescapeSegment);
}
