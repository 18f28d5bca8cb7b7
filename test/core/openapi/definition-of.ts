import { ApiDefinition } from '../../../src/core/openapi/api-definition.ts';

/** A definition with that content, as if it had been read from a file. */
export function definitionOf(value: unknown): ApiDefinition {
  return new ApiDefinition(
    'apiDefinition.swagger.json',
    new TextEncoder().encode(JSON.stringify(value)),
  );
}
