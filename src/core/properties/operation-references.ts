import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { child } from '../files/json-pointer.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { closestName } from '../schema/closest-name.ts';

/** The findings of a list of operation ids: those that the definition does not have, and repeated ones. */
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
    const place = child(at, index);
    if (seen.has(id)) yield repeated(id, place, holder);
    else if (!operationsById.has(id)) yield unknown(id, place, holder, known);
    seen.add(id);
  }
}

function unknown(id: string, at: JsonPointer, holder: string, known: readonly string[]): Finding {
  const meant = closestName(id, known);
  const found = `the API definition has no operation \`${id}\``;
  if (meant === undefined) {
    return { at, message: `Remove \`${id}\` from ${holder}, or correct it: ${found}.` };
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

function repeated(id: string, at: JsonPointer, holder: string): Finding {
  return {
    at,
    message: `Remove the second \`${id}\` from ${holder}: once is enough.`,
    fix: { title: 'Remove the repeated id', changes: [{ remove: at }], safe: true },
    severity: 'warning',
  };
}
