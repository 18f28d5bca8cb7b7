import type { JsonPointer } from '../contract/diagnostic.ts';
import type { JsonChange } from './json/json-edit.ts';
import { child } from './json/json-pointer.ts';
import { type JsonObject, own, textOr } from './json/json-value.ts';

/** Returns the pointer of a member, or of its object if the member is missing. */
export function memberPointer(object: JsonObject, at: JsonPointer, name: string): JsonPointer {
  return Object.hasOwn(object, name) ? child(at, name) : at;
}

/** Returns where to report that a text is missing or blank. Undefined if the object has the text. */
export function missingTextPointer(
  object: JsonObject,
  at: JsonPointer,
  name: string,
): JsonPointer | undefined {
  return textOr(own(object, name)) === undefined ? memberPointer(object, at, name) : undefined;
}

/** Returns the change that adds a member or replaces its value. */
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
