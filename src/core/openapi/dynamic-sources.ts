import { isObject, type JsonObject } from '../files/json-value.ts';
import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { propertyOf } from './property-path.ts';

/** Whether the field that a dynamic call is filled from is internal, or inside of something internal. */
export function isHiddenSource(operation: Operation, from: unknown): boolean {
  if (!isObject(from)) return false;
  const { parameter, parameterReference } = from;
  if (typeof parameter === 'string') return namedFields(operation, parameter).some(isHidden);
  if (typeof parameterReference !== 'string') return false;
  return fieldsOnTheWay(operation, parameterReference.split('/')).some(isHidden);
}

/** A parameter and a body property of that name: nobody can tell which of them is meant. */
export function isAmbiguous(operation: Operation, name: string): boolean {
  const body = operation.parameters.find(({ isBody }) => isBody);
  return (
    plainParameter(operation, name) !== undefined &&
    propertyOf(operation.definition, body?.value.schema, name) !== undefined
  );
}

/** The older form names a parameter or, failing that, a property of the body. */
function namedFields(operation: Operation, name: string): readonly JsonObject[] {
  const parameter = plainParameter(operation, name);
  if (parameter !== undefined) return [parameter.value];
  const body = operation.parameters.find(({ isBody }) => isBody);
  return body?.name === undefined ? [] : fieldsOnTheWay(operation, [body.name, name]);
}

/** The newer form names a parameter and then, step by step, a property inside of it. */
function fieldsOnTheWay(
  { parameters, definition }: Operation,
  [name, ...steps]: readonly string[],
): readonly JsonObject[] {
  const parameter = parameters.find((each) => each.name === name);
  if (parameter === undefined) return [];
  const fields = [parameter.value];
  let schema: unknown = parameter.value.schema;
  for (const step of steps) {
    const field = propertyOf(definition, schema, step);
    if (field === undefined) break;
    fields.push(field);
    schema = field;
  }
  return fields;
}

function plainParameter({ parameters }: Operation, name: string): Parameter | undefined {
  return parameters.find((parameter) => !parameter.isBody && parameter.name === name);
}

function isHidden(field: JsonObject): boolean {
  return field['x-ms-visibility'] === 'internal';
}
