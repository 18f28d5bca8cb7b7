import { shown, typeName } from '../files/json-value.ts';
import type { SchemaError } from './validate.ts';

/** What to do about one of Ajv's errors, then what was found; `thing` is how the message names its place. */
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
    `Correct ${thing}: ${shown(data)} is not of the form the format asks for.`,
  minLength: (thing) => `Write something into ${thing}: it is empty.`,
  minimum: (thing, { params, data }) =>
    `Raise ${thing} to ${params.limit} or more: it is ${shown(data)}.`,
  exclusiveMinimum: (thing, { params, data }) =>
    `Raise ${thing} above ${params.limit}: it is ${shown(data)}.`,
  minItems: (thing) => `Put something into ${thing}: the list is empty.`,
  minProperties: (thing) => `Put something into ${thing}: it is empty.`,
  not: (thing) => `Remove ${thing}: the format has no place for it there.`,
  other: (thing, { data }) => `Correct ${thing}: it is ${shown(data)}.`,
};

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function typeWords(type: unknown): string {
  const names = Array.isArray(type) ? type : String(type).split(',');
  return names.map((name) => types[String(name)] ?? String(name)).join(' or ');
}

function oneOf(values: unknown): string {
  const list = Array.isArray(values) ? values.map(shown) : [];
  return list.length > 1 ? `one of ${list.join(', ')}` : (list[0] ?? 'another value');
}
