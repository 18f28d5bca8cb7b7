import { pointer } from '../files/json/json-pointer.ts';
import { arrayOr, isObject, type JsonObject, objectOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';
import { Parameter } from './parameter.ts';

/** Collects every parameter where it is defined: in path items, in operations and under `parameters`. */
export function declaredParameters(definition: ApiDefinition): readonly Parameter[] {
  const declared: Parameter[] = [];
  for (const { value, pointer: at, operations } of definition.paths) {
    for (const [index, parameter] of arrayOr(value.parameters).entries()) {
      if (isObject(parameter) && parameter.$ref === undefined) {
        declared.push(new Parameter(parameter, `${at}/parameters/${index}`, operations));
      }
    }
    for (const { ownParameters } of operations) {
      for (const parameter of ownParameters) declared.push(parameter);
    }
  }
  return [...declared, ...sharedParameters(definition)];
}

function sharedParameters(definition: ApiDefinition): readonly Parameter[] {
  const shared = Object.entries(objectOr(definition.root.parameters));
  if (shared.length === 0) return [];
  const users = operationsByParameter(definition);
  return shared.flatMap(([name, value]) =>
    isObject(value) && value.$ref === undefined
      ? [new Parameter(value, pointer`/parameters/${name}`, users.get(value) ?? [])]
      : [],
  );
}

function operationsByParameter({
  operations,
}: ApiDefinition): ReadonlyMap<JsonObject, readonly Operation[]> {
  const users = new Map<JsonObject, Operation[]>();
  for (const operation of operations) {
    for (const { value } of operation.parameters) {
      const operationsOfValue = users.get(value);
      if (operationsOfValue === undefined) users.set(value, [operation]);
      else operationsOfValue.push(operation);
    }
  }
  return users;
}
