import { isObject } from '../../files/json/json-value.ts';

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

function isPlain(value: unknown): boolean {
  return typeof value === 'boolean' || Number.isSafeInteger(value);
}

function readBoolean(text: string): boolean | undefined {
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}
