import fc from 'fast-check';
import type { ArchiveEntry } from '../../../src/core/contract/archive.ts';

/** Arbitrary connector files with safe names that stay distinct on every file system. */
export function archiveEntries(): fc.Arbitrary<readonly ArchiveEntry[]> {
  const segment = fc
    .string({ unit: fc.constantFrom(...'abcXYZ019-_ .üß日😀$'), minLength: 1, maxLength: 12 })
    .map((text) => `n${text}n`);
  // Only files end in .x, so no path is both a file and a folder.
  const path = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((segments) => `${segments.join('/')}.x`);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.nat(50_000).map((length) => new Uint8Array(length).fill(length)),
  );
  const entry = fc.record({ path, bytes: bytes.map((array) => new Uint8Array(array)) });
  return fc.uniqueArray(entry, {
    maxLength: 8,
    selector: (candidate) => candidate.path.toLowerCase(),
  });
}

/** Paths and contents as sorted hex, which compares quickly even when the files are large. */
export function listing(entries: readonly ArchiveEntry[]): readonly string[] {
  return entries
    .map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('hex')}`)
    .toSorted();
}
