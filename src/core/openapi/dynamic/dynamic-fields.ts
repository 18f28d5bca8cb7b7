import { arrayOr, type JsonObject, objectOr } from '../../files/json/json-value.ts';
import { memoizedByObject } from '../../files/memoized.ts';
import { closestName } from '../../text/closest-name.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import { lookUpProperty, partsOf, propertyNames, propertyOf } from '../schemas/property-path.ts';

/** More objects than any real body has. */
const MAX_OBJECTS = 100;

/** A parameter of an operation, or a property in its body. */
export interface Field {
  readonly value: JsonObject;
  /** The parameter, then each property down to the field. */
  readonly path: readonly JsonObject[];
  /** Whether the parameter, or the object with the property, lists it as required. */
  readonly isRequired: boolean;
  /** Whether everything on the path is required. */
  readonly isAlwaysSent: boolean;
}

/** A field, or 'unknown' if the schema of the body does not describe it. Undefined if there is none. */
export type FieldLookup = Field | 'unknown' | undefined;

/**
 * Finds the field that a dynamic call refers to: by the name of a parameter or of a body property,
 * or by the full path that starts with the name of a parameter.
 */
export function findField(operation: Operation, path: string): FieldLookup {
  const known = fieldsOf(operation);
  if (!known.has(path)) known.set(path, lookUpField(operation, path));
  return known.get(path);
}

/** Whether the field that provides a parameter is internal, or inside an internal field. */
export function isHiddenField(operation: Operation, path: string): boolean {
  const field = findField(operation, path);
  return typeof field === 'object' && field.path.some(isHidden);
}

/** Whether the name is that of a parameter and of a body property, so that either could be meant. */
export function isAmbiguousField(operation: Operation, name: string): boolean {
  const { schema } = bodyOf(operation)?.value ?? {};
  return (
    plainParameter(operation, name) !== undefined &&
    propertyOf(operation.definition, schema, name) !== undefined
  );
}

/** Whether the path leads into a parameter, so that a name alone does not identify the field. */
export function isInsideParameter(operation: Operation, path: string): boolean {
  const field = findField(operation, path);
  return typeof field === 'object' && field.path.length > 1;
}

/** Returns the name that was probably meant by one that the operation does not have. */
export function closestField(operation: Operation, name: string): string | undefined {
  return closestName(name, fieldNames(operation));
}

const fieldNames = memoizedByObject((operation: Operation): readonly string[] => [
  ...operation.parameters.flatMap(({ name }) => name ?? []),
  ...propertyNames(operation.definition, bodyOf(operation)?.value.schema),
]);

const fieldsOf = memoizedByObject((_: Operation) => new Map<string, FieldLookup>());

function lookUpField(operation: Operation, path: string): FieldLookup {
  const plain = plainParameter(operation, path);
  if (plain !== undefined) return fieldIn(operation, plain, []);
  const [name, ...steps] = path.split('/');
  const parameter = operation.parameters.find((each) => each.name === name);
  const field = parameter && fieldIn(operation, parameter, steps);
  const body = bodyOf(operation);
  const found =
    field ??
    (body && fieldIn(operation, body, [name ?? '', ...steps])) ??
    (body && fieldByName(operation, body, path));
  return found ?? (hasLostParameter(operation) ? 'unknown' : undefined);
}

/** Finds a property at any depth of the body: older extensions name it without the path to it. */
function fieldByName(operation: Operation, body: Parameter, name: string): FieldLookup {
  for (const path of objectPaths(operation.definition, body.value.schema)) {
    const field = fieldIn(operation, body, [...path, name]);
    if (typeof field === 'object') return field;
  }
  return undefined;
}

/** Yields the paths to the objects in a schema, the shortest first. */
function* objectPaths(definition: ApiDefinition, schema: unknown): Generator<readonly string[]> {
  const waiting: { path: readonly string[]; schema: unknown }[] = [{ path: [], schema }];
  const seen = new Set<JsonObject>();
  for (const parent of waiting) {
    yield parent.path;
    for (const name of propertyNames(definition, parent.schema)) {
      const object = propertyOf(definition, parent.schema, name);
      if (object?.type !== 'object' && object?.properties === undefined) continue;
      if (seen.has(object) || seen.size >= MAX_OBJECTS) continue;
      seen.add(object);
      waiting.push({ path: [...parent.path, name], schema: object });
    }
  }
}

/** Whether a reference to a parameter leads nowhere. */
function hasLostParameter({ definition, value }: Operation): boolean {
  return arrayOr(value.parameters).some((parameter) => {
    const { $ref: ref } = objectOr(parameter);
    return ref !== undefined && definition.resolve(ref) === undefined;
  });
}

function fieldIn(
  { definition }: Operation,
  { value: parameter }: Parameter,
  steps: readonly string[],
): FieldLookup {
  const path = [parameter];
  let isRequired = parameter.required === true;
  let isAlwaysSent = isRequired;
  let schema = parameter.schema;
  let value = parameter;
  for (const step of steps) {
    const property = lookUpProperty(definition, schema, step);
    if (typeof property !== 'object') return property;
    isRequired = partsOf(definition, schema).some(({ required }) =>
      arrayOr(required).includes(step),
    );
    isAlwaysSent &&= isRequired;
    path.push(property);
    value = property;
    schema = property;
  }
  return { value, path, isRequired, isAlwaysSent };
}

function plainParameter({ parameters }: Operation, name: string): Parameter | undefined {
  return parameters.find((parameter) => !parameter.isBody && parameter.name === name);
}

function bodyOf({ parameters }: Operation): Parameter | undefined {
  return parameters.find(({ isBody }) => isBody);
}

function isHidden(field: JsonObject): boolean {
  return field['x-ms-visibility'] === 'internal';
}
