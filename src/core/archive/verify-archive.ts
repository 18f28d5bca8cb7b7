import type { ArchiveEntry } from '../contract/archive.ts';
import type { Result } from '../contract/result.ts';
import { quoteName } from './fault.ts';
import { readArchive } from './read-archive.ts';

/**
 * Reads an archive back and compares it with what it was made of. The error says, sentence by
 * sentence, what is different; such an archive must not be handed out.
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
  const left = new Map(entries.map(({ path, bytes }) => [path, bytes]));
  for (const { path, bytes } of expected) {
    const found = left.get(path);
    left.delete(path);
    if (found === undefined) yield `Create the archive again: ${quoteName(path)} is missing.`;
    else if (!areEqual(found, bytes)) {
      yield `Create the archive again: ${quoteName(path)} has other contents than its file.`;
    }
  }
  for (const path of left.keys()) {
    yield `Create the archive again: ${quoteName(path)} does not belong in it.`;
  }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
