import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';

/** Whatever has a type, limits and values: parameters, headers, their items, and every schema that is no reference. */
export function* everySchema(definition: ApiDefinition): Generator<Schema> {
  yield* definition.simpleSchemas;
  for (const schema of definition.schemas) if (!schema.isReference) yield schema;
}
