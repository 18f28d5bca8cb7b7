import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { ApiDefinition } from '../api-definition.ts';

/** The location of a finding about a path: its key. */
export interface PathKey {
  readonly at: JsonPointer;
  readonly highlight: 'key';
}

/** Calls `check` for each path, and yields its results with the location of the key. */
export function* checkPathKeys<Result extends object>(
  { paths }: ApiDefinition,
  check: (path: string, at: JsonPointer) => Result | undefined,
): Generator<Result & PathKey> {
  for (const { path, pointer } of paths) {
    const result = check(path, pointer);
    if (result !== undefined) yield { at: pointer, highlight: 'key', ...result };
  }
}

/** Returns the fix that renames a path. Undefined if the new key exists already. */
export function renamePath(definition: ApiDefinition, at: JsonPointer, to: string, safe: boolean) {
  if (definition.paths.some(({ path }) => path === to)) return undefined;
  return { title: `Rename to "${to}"`, changes: [{ rename: at, to }], safe };
}
