import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { child } from '../files/json/json-pointer.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { unknownOperation } from '../openapi/operations/unknown-operation.ts';

/** Yields a finding for each operation id in a list that is repeated or not in the API definition. */
export function* operationReferenceFaults(
  list: readonly unknown[],
  at: JsonPointer,
  holder: string,
  definition: ApiDefinition,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, id] of list.entries()) {
    if (typeof id !== 'string') continue;
    const idAt = child(at, index);
    if (seen.has(id)) yield repeatedId(id, idAt, holder);
    else if (!definition.operationsById.has(id)) {
      yield unknownOperation(id, idAt, holder, definition);
    }
    seen.add(id);
  }
}

function repeatedId(id: string, at: JsonPointer, holder: string): Finding {
  return {
    at,
    message: `Remove the repeated \`${id}\` from ${holder}: it is already listed.`,
    fix: { title: 'Remove the repeated id', changes: [{ remove: at }], safe: true },
    severity: 'warning',
  };
}
