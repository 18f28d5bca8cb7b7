import type { JsonPointer } from '../contract/diagnostic.ts';
import type { JsonChange } from './json-edit.ts';
import { child } from './json-pointer.ts';
import { type JsonObject, own, textOr } from './json-value.ts';

/** Where to point when a member is at fault: at it, or at the object if it is not there. */
export function placeOf(object: JsonObject, at: JsonPointer, name: string): JsonPointer {
  return Object.hasOwn(object, name) ? child(at, name) : at;
}

/** Where to point if an object has no text of that name; nothing if it has one. */
export function lackOfText(
  object: JsonObject,
  at: JsonPointer,
  name: string,
): JsonPointer | undefined {
  return textOr(own(object, name)) === undefined ? placeOf(object, at, name) : undefined;
}

/** The change that sets a member, be it there already or not. */
export function setMember(
  object: JsonObject,
  at: JsonPointer,
  name: string,
  value: unknown,
): JsonChange {
  return Object.hasOwn(object, name)
    ? { replace: child(at, name), with: value }
    : { insert: name, into: at, value };
}
