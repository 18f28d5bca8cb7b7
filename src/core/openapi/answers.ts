import type { Operation } from './operation.ts';

const bodiless: ReadonlySet<string> = new Set(['delete', 'head']);

/** Users see it and what it returns: not hidden, and neither a deletion nor the registration of a webhook. */
export function answersWithBody(operation: Operation): boolean {
  const { isInternal, method, value } = operation;
  return !isInternal && !bodiless.has(method) && value['x-ms-trigger'] !== 'single';
}
