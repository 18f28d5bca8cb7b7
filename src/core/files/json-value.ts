/** A JSON object of a stranger: read members whose name is not a literal through `own`. */
export type JsonObject = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one, so that a missing part reads as one without members. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as a list, or an empty one. */
export function arrayOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something to see in it, else `undefined`. */
export function textOr(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A text with nothing to see in it. */
export function isBlank(value: unknown): value is string {
  return typeof value === 'string' && value.trim() === '';
}

/** The object's own member of that name; `constructor` and its kind are not found unless they are there. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A scalar as a text. Objects and lists have none: what theirs would be is a stranger's `toString`. */
export function scalarText(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/** How a message names the JSON type of a value: 'a text', 'a list', … */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' ? 'a number' : 'an object';
}

/** A value as a message shows it: as JSON, and not longer than a line. */
export function shown(value: unknown): string {
  const part = typeof value === 'string' ? value.slice(0, LINE) : value;
  return brief(JSON.stringify(part) ?? 'nothing', LINE);
}

const LINE = 60;

/** The beginning of a text that is longer than `most`: what many messages name must not be of any length. */
export function brief(text: string, most = 200): string {
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
}
