import { isObject } from '../files/json-value.ts';

/** Whether a value has the type. True for types that the format does not define. */
export function fitsType(value: unknown, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === 'string' || type === 'number' || type === 'boolean'
    ? typeof value === type
    : true;
}

/** Converts a value to the type by adding or removing quotes. Undefined if that is not enough. */
export function asType(value: unknown, type: unknown): unknown {
  if (type === 'string') return isPlain(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (type === 'boolean') return readBoolean(text.toLowerCase());
  const isNumber = type === 'integer' || type === 'number';
  const number = isNumber && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
  return fitsType(number, type) ? number : undefined;
}

/** Names a type for a message: `a string`, `a whole number`, … */
export function typeWords(type: unknown): string {
  return words.get(type) ?? 'of that type';
}

const words: ReadonlyMap<unknown, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

function isPlain(value: unknown): boolean {
  return typeof value === 'boolean' || Number.isSafeInteger(value);
}

function readBoolean(text: string): boolean | undefined {
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}
