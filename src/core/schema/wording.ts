import { shown, typeName } from '../files/json/json-value.ts';
import type { SchemaError } from './validate.ts';

/** Words an error from Ajv: what to do, then what was found. `thing` names the value. */
export function wordingOf(error: SchemaError, thing: string): string {
  return (wording[error.keyword] ?? wording.other)(thing, error);
}

type Wording = (thing: string, error: SchemaError) => string;

const wording: Readonly<Record<string, Wording>> & { readonly other: Wording } = {
  required: (thing, { params }) => `Add "${params.missingProperty}" to ${thing}: it is missing.`,
  type: (thing, { params, data }) =>
    `Make ${thing} ${typeWords(params.type)}: it is ${typeName(data)}.`,
  enum: (thing, { params, data }) =>
    `Change ${thing} to ${oneOf(params.allowedValues)}: it is ${shown(data)}.`,
  const: (thing, { params, data }) =>
    `Change ${thing} to ${shown(params.allowedValue)}: it is ${shown(data)}.`,
  pattern: (thing, { data }) =>
    `Correct ${thing}: ${shown(data)} does not match the required pattern.`,
  minLength: (thing) => `Fill in ${thing}: it is empty.`,
  minimum: (thing, { params, data }) =>
    `Raise ${thing} to ${params.limit} or more: it is ${shown(data)}.`,
  exclusiveMinimum: (thing, { params, data }) =>
    `Raise ${thing} above ${params.limit}: it is ${shown(data)}.`,
  minItems: (thing) => `Add an entry to ${thing}: it is empty.`,
  minProperties: (thing) => `Add a property to ${thing}: it is empty.`,
  not: (thing) => `Remove ${thing}: the format does not allow it there.`,
  other: (thing, { data }) => `Correct ${thing}: it is ${shown(data)}.`,
};

const types: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** Names a type, or each of several, for a message: `a string`, `a whole number`, … */
export function typeWords(type: unknown): string {
  const names = Array.isArray(type) ? type : String(type).split(',');
  return names.map((name) => types[String(name)] ?? String(name)).join(' or ');
}

function oneOf(values: unknown): string {
  const list = Array.isArray(values) ? values.map(shown) : [];
  return list.length > 1 ? `one of ${list.join(', ')}` : (list[0] ?? 'another value');
}
