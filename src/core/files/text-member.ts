import type { JsonPointer } from '../diagnostic.ts';
import { child } from './json-pointer.ts';
import { type JsonObject, own, textOr } from './json-value.ts';

/**
 * Where to point if an object has no text of that name: at the member where there is one, blank or of
 * another type, else at the object. Nothing if the text is there.
 */
export function lackOfText(
  object: JsonObject,
  at: JsonPointer,
  name: string,
): JsonPointer | undefined {
  if (textOr(own(object, name)) !== undefined) return undefined;
  return Object.hasOwn(object, name) ? child(at, name) : at;
}
