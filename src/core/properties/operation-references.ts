import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { child } from '../files/json-pointer.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { closestName } from '../schema/closest-name.ts';

/** Yields a finding for each operation id in a list that is repeated or not in the API definition. */
export function* operationReferenceFaults(
  list: readonly unknown[],
  at: JsonPointer,
  holder: string,
  { operationsById }: ApiDefinition,
): Generator<Finding> {
  const known = [...operationsById.keys()];
  const seen = new Set<string>();
  for (const [index, id] of list.entries()) {
    if (typeof id !== 'string') continue;
    const idAt = child(at, index);
    if (seen.has(id)) yield repeatedId(id, idAt, holder);
    else if (!operationsById.has(id)) yield unknownId(id, idAt, holder, known);
    seen.add(id);
  }
}

function unknownId(id: string, at: JsonPointer, holder: string, known: readonly string[]): Finding {
  const meant = closestName(id, known);
  const found = 'the API definition has no operation with this id';
  if (meant === undefined) {
    return { at, message: `Correct or remove \`${id}\` in ${holder}: ${found}.` };
  }
  return {
    at,
    message: `Change \`${id}\` to \`${meant}\` in ${holder}: ${found}.`,
    fix: {
      title: `Change to ${meant}`,
      changes: [{ replace: at, with: meant }],
      safe: meant.toLowerCase() === id.toLowerCase(),
    },
  };
}

function repeatedId(id: string, at: JsonPointer, holder: string): Finding {
  return {
    at,
    message: `Remove the repeated \`${id}\` from ${holder}: it is already listed.`,
    fix: { title: 'Remove the repeated id', changes: [{ remove: at }], safe: true },
    severity: 'warning',
  };
}
