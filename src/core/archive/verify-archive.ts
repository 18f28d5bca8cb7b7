import type { ArchiveEntry } from '../contract/archive.ts';
import type { Result } from '../contract/result.ts';
import { quoteName } from './fault.ts';
import { readArchive } from './read-archive.ts';

/**
 * Reads an archive back and compares it with the entries that were written. The error lists the
 * differences, one sentence each. Such an archive must not be offered to the user.
 */
export async function verifyArchive(
  archive: Uint8Array<ArrayBuffer>,
  expected: readonly ArchiveEntry[],
): Promise<Result<undefined, readonly string[]>> {
  const { entries, faults } = await readArchive(archive);
  const differences = [
    ...faults.map(({ message }) => message),
    ...compareEntries(entries, expected),
  ];
  if (differences.length > 0) return { ok: false, error: differences };
  return { ok: true, value: undefined };
}

function* compareEntries(
  entries: readonly ArchiveEntry[],
  expected: readonly ArchiveEntry[],
): Generator<string> {
  const unexpected = new Map(entries.map(({ path, bytes }) => [path, bytes]));
  for (const { path, bytes } of expected) {
    const found = unexpected.get(path);
    unexpected.delete(path);
    if (found === undefined) yield `Create the archive again: ${quoteName(path)} is missing.`;
    else if (!areEqual(found, bytes)) {
      yield `Create the archive again: ${quoteName(path)} differs from its file.`;
    }
  }
  for (const path of unexpected.keys()) {
    yield `Create the archive again: ${quoteName(path)} does not belong in it.`;
  }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
