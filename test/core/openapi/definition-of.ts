import { ApiDefinition } from '../../../src/core/openapi/api-definition.ts';

/** Builds a definition from JSON, as if it had been read from a file. */
export function definitionOf(value: unknown): ApiDefinition {
  return new ApiDefinition(
    'apiDefinition.swagger.json',
    new TextEncoder().encode(JSON.stringify(value)),
  );
}
