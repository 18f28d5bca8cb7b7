import type { JsonObject } from '../files/json/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Response } from './response.ts';

/** Returns every response. One that several operations share is listed once, with the first of them. */
export const writtenResponses = memoized(({ operations }: ApiDefinition): readonly Response[] => {
  const seen = new Set<JsonObject>();
  return operations
    .flatMap(({ responses }) => responses)
    .filter(({ value }) => !seen.has(value) && seen.add(value));
});
