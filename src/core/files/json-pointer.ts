import type { JsonPointer } from '../contract/diagnostic.ts';

/** One segment, escaped as RFC 6901 wants it. */
export function escapeSegment(segment: string): string {
  return segment.includes('~') || segment.includes('/')
    ? segment.replaceAll('~', '~0').replaceAll('/', '~1')
    : segment;
}

/** `` pointer`/paths/${path}/get` ``: what is interpolated is escaped as one segment. */
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

/** The pointer of a member or element of what `parent` points at. */
export function child(parent: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  let text: string = parent;
  for (const segment of segments) text += `/${escapeSegment(String(segment))}`;
  return text as JsonPointer;
}

export function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

/** The pointer of what holds what the pointer names; the top holds itself. */
export function parentOf(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as JsonPointer;
}

/** The unescaped segments of a pointer: `/a~1b/0` gives `['a/b', '0']`. */
export function segmentsOf(pointer: JsonPointer): string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map(unescapeSegment);
}
