import { isObject, type JsonObject, textOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import { lookUpProperty, partsOf, propertyNames, propertyOf } from '../schemas/property-path.ts';
import { isEmptySchema } from '../schemas/schema-contents.ts';
import { type DynamicCall, dynamicCallsOf } from './dynamic-calls.ts';

/** A schema, or 'unknown' if it is not described. Undefined if a path leads nowhere. */
export type SchemaLookup = JsonObject | 'unknown' | undefined;

/** Returns the schema of what an operation returns on success. */
function resultSchema({ responses, definition }: Operation): SchemaLookup {
  const success = responses.find(({ isSuccess, schema }) => isSuccess && schema !== undefined);
  return described(definition, success?.schema);
}

/** Follows a path of property names, separated by slashes. The empty path leads to the schema itself. */
export function schemaAt(
  definition: ApiDefinition,
  schema: SchemaLookup,
  path: string,
): SchemaLookup {
  let found = schema;
  for (const step of path === '' ? [] : path.split('/')) {
    if (typeof found !== 'object') return found;
    found = lookUpProperty(definition, found, step);
  }
  return typeof found === 'object' ? described(definition, found) : found;
}

/** Returns the schema of the items of a list. Undefined if the schema is not a list. */
function itemSchema(definition: ApiDefinition, schema: JsonObject): SchemaLookup {
  const parts = partsOf(definition, schema);
  const list = parts.find(({ type, items }) => type === 'array' || items !== undefined);
  if (list !== undefined) return described(definition, list.items);
  return parts.some(({ type, properties }) => type !== undefined || properties !== undefined)
    ? undefined
    : 'unknown';
}

function described(definition: ApiDefinition, schema: unknown): SchemaLookup {
  if (!isObject(schema) || isEmptySchema(schema)) return 'unknown';
  const parts = partsOf(definition, schema);
  return parts.length === 0 || isEmptySchema(parts[0]) ? 'unknown' : schema;
}

/** A path to a list of choices that leads to no list. */
export interface WrongList {
  readonly call: DynamicCall;
  readonly target: Operation;
  /** The member of the extension for the path. */
  readonly member: string;
  /** Empty if the extension has none. */
  readonly path: string;
  /** Whether the path leads nowhere, not even to something else. */
  readonly isMissing: boolean;
  /** The lists that the target returns. */
  readonly lists: readonly string[];
}

/** Yields each path to a list of choices that leads to no list. */
export function* wrongLists(definition: ApiDefinition): Generator<WrongList> {
  for (const call of dynamicCallsOf(definition).all) {
    const { target, value } = call;
    const { itemsPath: member } = call.form;
    if (target === undefined || member === undefined) continue;
    const path = textOr(value[member]) ?? '';
    const result = resultSchema(target);
    const found = schemaAt(definition, result, path);
    if (found === 'unknown' || (found && itemSchema(definition, found))) continue;
    const isMissing = found === undefined;
    yield { call, target, member, path, isMissing, lists: listsIn(definition, result) };
  }
}

/** A path to the value or title of a choice, or to a schema. */
export interface ChoicePath {
  readonly call: DynamicCall;
  readonly target: Operation;
  /** The member of the extension with the path. */
  readonly member: string;
  readonly path: string;
  /** Where the path starts. */
  readonly schema: SchemaLookup;
}

/** Yields the paths of each call to values, titles and schemas. */
export function* choicePaths(definition: ApiDefinition): Generator<ChoicePath> {
  for (const call of dynamicCallsOf(definition).all) {
    const { target, form, value } = call;
    if (target === undefined) continue;
    const schema = choiceSchema(call, target);
    for (const member of [form.valuePath, form.titlePath]) {
      const path = member && textOr(value[member]);
      if (member && path) yield { call, target, member, path, schema };
    }
  }
}

/** Returns the schema of a choice, or for a dynamic schema, that of the whole result. */
export function choiceSchema({ form, value }: DynamicCall, target: Operation): SchemaLookup {
  const result = resultSchema(target);
  if (form.itemsPath === undefined) return result;
  const list = schemaAt(target.definition, result, textOr(value[form.itemsPath]) ?? '');
  // A path that does not lead to a list has a rule of its own.
  const items = typeof list === 'object' ? itemSchema(target.definition, list) : list;
  return items ?? 'unknown';
}

/** Returns the names of the lists in a result, at its top. */
function listsIn(definition: ApiDefinition, schema: SchemaLookup): readonly string[] {
  return propertyNames(definition, schema).filter((name) => {
    const list = propertyOf(definition, schema, name);
    return list !== undefined && isObject(itemSchema(definition, list));
  });
}
