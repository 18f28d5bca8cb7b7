import type { Operation } from './operation.ts';

const methodsWithoutBody: ReadonlySet<string> = new Set(['delete', 'head']);

/** Whether users expect the operation to return a body. False for internal operations, deletions and webhook registrations. */
export function shouldReturnBody(operation: Operation): boolean {
  const { isInternal, method, value } = operation;
  return !isInternal && !methodsWithoutBody.has(method) && value['x-ms-trigger'] !== 'single';
}
