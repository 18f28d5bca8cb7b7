import type { Operation } from '../operation.ts';

const methodsWithoutBody: ReadonlySet<string> = new Set(['delete', 'head']);

/** Whether users expect the operation to return a body. False for internal operations, deletions, webhook registrations and MCP servers. */
export function shouldReturnBody(operation: Operation): boolean {
  const { isInternal, isAgentServer, method, value } = operation;
  if (isInternal || isAgentServer || methodsWithoutBody.has(method)) return false;
  return value['x-ms-trigger'] !== 'single';
}
