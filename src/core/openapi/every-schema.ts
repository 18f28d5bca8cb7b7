import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';

/** Everything with a type: non-body parameters, headers, their items, and every schema that is not a reference. */
export const everySchema = memoized(
  ({ schemas, simpleSchemas }: ApiDefinition): readonly Schema[] => [
    ...simpleSchemas,
    ...schemas.filter(({ isReference }) => !isReference),
  ],
);
