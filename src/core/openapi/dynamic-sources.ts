import { isObject, type JsonObject } from '../files/json-value.ts';
import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { propertyOf } from './property-path.ts';

/** Whether the field that fills a parameter of a dynamic call is internal, or inside an internal field. */
export function isHiddenSource(operation: Operation, from: unknown): boolean {
  if (!isObject(from)) return false;
  const { parameter, parameterReference } = from;
  if (typeof parameter === 'string') return namedFields(operation, parameter).some(isHidden);
  if (typeof parameterReference !== 'string') return false;
  return fieldsOnPath(operation, parameterReference.split('/')).some(isHidden);
}

/** Whether the name is that of a parameter and of a body property, so that either could be meant. */
export function isAmbiguousSource(operation: Operation, name: string): boolean {
  const body = operation.parameters.find(({ isBody }) => isBody);
  return (
    plainParameter(operation, name) !== undefined &&
    propertyOf(operation.definition, body?.value.schema, name) !== undefined
  );
}

/** Resolves the older form: the name of a parameter, or else of a body property. */
function namedFields(operation: Operation, name: string): readonly JsonObject[] {
  const parameter = plainParameter(operation, name);
  if (parameter !== undefined) return [parameter.value];
  const body = operation.parameters.find(({ isBody }) => isBody);
  return body?.name === undefined ? [] : fieldsOnPath(operation, [body.name, name]);
}

/** Resolves the newer form: the name of a parameter, then the path to a property in it. Returns each field on the path. */
function fieldsOnPath(
  { parameters, definition }: Operation,
  [name, ...steps]: readonly string[],
): readonly JsonObject[] {
  const parameter = parameters.find((candidate) => candidate.name === name);
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
