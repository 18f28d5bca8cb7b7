import type { JsonPointer } from '../contract/diagnostic.ts';
import type { ApiDefinition } from './api-definition.ts';

/** The key of a path in the file. */
export interface PathKey {
  readonly at: JsonPointer;
  readonly part: 'key';
}

/** What `judge` has to say about the keys of `paths`, each with its place. */
export function* judgePaths<Verdict extends object>(
  { paths }: ApiDefinition,
  judge: (path: string, at: JsonPointer) => Verdict | undefined,
): Generator<Verdict & PathKey> {
  for (const { path, pointer } of paths) {
    const verdict = judge(path, pointer);
    if (verdict !== undefined) yield { at: pointer, part: 'key', ...verdict };
  }
}

/** The fix that gives a path another key; nothing where the definition has that key already. */
export function renamePath(definition: ApiDefinition, at: JsonPointer, to: string, safe: boolean) {
  if (definition.paths.some(({ path }) => path === to)) return undefined;
  return { title: `Rename to "${to}"`, changes: [{ rename: at, to }], safe };
}
