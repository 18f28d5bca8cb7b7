import { isObject, type JsonObject, objectOr, textOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';

/** The value of `testConnection`, which names the operation that tests a connection. */
export function testConnectionOf({ root }: ApiDefinition): JsonObject | undefined {
  const { testConnection } = objectOr(root['x-ms-capabilities']);
  return isObject(testConnection) ? testConnection : undefined;
}

/** Returns the operation that tests a connection. Undefined if none is named or the name is unknown. */
export function testOperation(definition: ApiDefinition): Operation | undefined {
  const id = textOr(testConnectionOf(definition)?.operationId);
  return id === undefined ? undefined : definition.operationsById.get(id);
}

/** Returns the parameters that somebody has to fill in: required, and neither with a default nor filled in by the platform. */
export function parametersToFill({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter(
    ({ value, name }) =>
      value.required === true && value.default === undefined && name !== 'connectionId',
  );
}
