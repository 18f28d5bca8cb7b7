import type { JsonObject } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Response } from './response.ts';

/** Every response that an operation has; one that several operations share comes once, with the first of them. */
export const writtenResponses = memoized(({ operations }: ApiDefinition): readonly Response[] => {
  const seen = new Set<JsonObject>();
  return operations
    .flatMap(({ responses }) => responses)
    .filter(({ value }) => !seen.has(value) && seen.add(value));
});
