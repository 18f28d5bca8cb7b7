import type { JsonPointer } from '../diagnostic.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Response } from './response.ts';

/** Every response that an operation has; one that several operations share comes once, with the first of them. */
export function* writtenResponses(definition: ApiDefinition): Generator<Response> {
  const seen = new Set<JsonPointer>();
  for (const response of definition.operations.flatMap(({ responses }) => responses)) {
    if (seen.has(response.pointer)) continue;
    seen.add(response.pointer);
    yield response;
  }
}
