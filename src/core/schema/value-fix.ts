import type { JsonPointer } from '../contract/diagnostic.ts';
import { changeTo } from '../files/change-to.ts';
import { isObject } from '../files/json/json-value.ts';
import { closestName } from '../text/closest-name.ts';
import type { StructureFault } from './structure-fault.ts';
import type { SchemaError } from './validate.ts';

/** Returns a fix for a value of the wrong type or outside a list, if the intended value is clear. */
export function valueFix(error: SchemaError): StructureFault['fix'] {
  const intended = intendedValue(error);
  if (intended === undefined) return undefined;
  const { value, safe } = intended;
  return changeTo(error.instancePath as JsonPointer, value, { safe });
}

interface Intended {
  readonly value: unknown;
  readonly safe: boolean;
}

function intendedValue({ keyword, params, data, parentSchema }: SchemaError): Intended | undefined {
  if (typeof data !== 'string') return undefined;
  if (keyword === 'enum') return closestOf(params.allowedValues, data);
  if (keyword === 'const') return unquote(params.allowedValue, data);
  if (keyword !== 'type') return undefined;
  if (params.type === 'boolean') return unquote(true, data) ?? unquote(false, data);
  if (params.type === 'array') return wrapInList(parentSchema?.items, data);
  return params.type === 'integer' || params.type === 'number' ? parseNumber(data) : undefined;
}

/** Returns the value if the text reads the same, ignoring case. */
function unquote(value: unknown, data: string): Intended | undefined {
  return String(value) === data.trim().toLowerCase() ? { value, safe: true } : undefined;
}

/** Returns a list of the one word, if the items are strings. */
function wrapInList(items: unknown, data: string): Intended | undefined {
  const holdsStrings = isObject(items) && items.type === 'string';
  return holdsStrings && /^[^\s,;]+$/.test(data) ? { value: [data], safe: false } : undefined;
}

function parseNumber(data: string): Intended | undefined {
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(data) ? { value: Number(data), safe: true } : undefined;
}

function closestOf(allowed: unknown, data: string): Intended | undefined {
  const names = Array.isArray(allowed) ? allowed.filter((value) => typeof value === 'string') : [];
  const value = closestName(data.trim(), names);
  if (value === undefined) return undefined;
  return { value, safe: value.toLowerCase() === data.trim().toLowerCase() };
}
