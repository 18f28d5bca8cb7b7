/** An untrusted JSON object. Read members with `own` unless the name is a literal. */
export type JsonObject = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value if it is an object, or else an empty object. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Whether an object from a file has no members. Makes no list of their names. */
export function isEmpty(value: JsonObject): boolean {
  for (const _ in value) return false;
  return true;
}

/** Returns the value if it is a list, or else an empty list. */
export function arrayOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the value if it is a string that is not blank, or else `undefined`. */
export function textOr(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whether the value is an empty string, or only whitespace. */
export function isBlank(value: unknown): value is string {
  return typeof value === 'string' && value.trim() === '';
}

/** Returns the object's own member, so that `constructor` is not found unless the file contains it. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Converts a scalar to a string. Objects and lists give '', because their `toString` is untrusted. */
export function scalarText(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/** Names the JSON type of a value for a message: 'a string', 'a list', …, or the value if it is true, false or null. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a string';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? 'a number' : 'an object';
}

/** Quotes a value for a message, as JSON on at most one line. */
export function shown(value: unknown): string {
  if (typeof value !== 'string') return brief(JSON.stringify(value) ?? 'nothing', LINE_LENGTH);
  const text = JSON.stringify(value.slice(0, LINE_LENGTH));
  return text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH - 4)}…"` : text;
}

const LINE_LENGTH = 60;

/** Shortens a text for a message. */
export function brief(text: string, maxLength = 200): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 3)}…` : text;
}
