import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';

/** Whatever has a type, limits and values: parameters, headers, their items, and every schema that is no reference. */
export const everySchema = memoized(
  ({ schemas, simpleSchemas }: ApiDefinition): readonly Schema[] => [
    ...simpleSchemas,
    ...schemas.filter(({ isReference }) => !isReference),
  ],
);
