import type { JsonPointer } from '../contract/diagnostic.ts';
import { isObject, shown } from '../files/json-value.ts';
import { closestName } from './closest-name.ts';
import type { StructureFault } from './structure-fault.ts';
import type { SchemaError } from './validate.ts';

/** The repair of a value of the wrong type or out of a list, where what was meant can be told. */
export function valueFix(error: SchemaError): StructureFault['fix'] {
  const meant = meantBy(error);
  if (meant === undefined) return undefined;
  const { value, safe } = meant;
  const changes = [{ replace: error.instancePath as JsonPointer, with: value }];
  return { title: `Write ${shown(value)}`, changes, safe };
}

interface Meant {
  readonly value: unknown;
  readonly safe: boolean;
}

function meantBy({ keyword, params, data, parentSchema }: SchemaError): Meant | undefined {
  if (typeof data !== 'string') return undefined;
  if (keyword === 'enum') return oneOf(params.allowedValues, data);
  if (keyword === 'const') return quoted(params.allowedValue, data);
  if (keyword !== 'type') return undefined;
  if (params.type === 'boolean') return quoted(true, data) ?? quoted(false, data);
  if (params.type === 'array') return listOf(parentSchema?.items, data);
  return params.type === 'integer' || params.type === 'number' ? numberIn(data) : undefined;
}

/** A value that only has quotes too many. */
function quoted(value: unknown, data: string): Meant | undefined {
  return String(value) === data.trim().toLowerCase() ? { value, safe: true } : undefined;
}

/** A word that only lacks its brackets. */
function listOf(items: unknown, data: string): Meant | undefined {
  const holdsTexts = isObject(items) && items.type === 'string';
  return holdsTexts && /^[^\s,;]+$/.test(data) ? { value: [data], safe: false } : undefined;
}

function numberIn(data: string): Meant | undefined {
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(data) ? { value: Number(data), safe: true } : undefined;
}

function oneOf(allowed: unknown, data: string): Meant | undefined {
  const names = Array.isArray(allowed) ? allowed.filter((each) => typeof each === 'string') : [];
  const value = closestName(data.trim(), names);
  if (value === undefined) return undefined;
  return { value, safe: value.toLowerCase() === data.trim().toLowerCase() };
}
