import fc from 'fast-check';
import type { ArchiveEntry } from '../../../src/core/contract/archive.ts';

/** Files as a connector may have them: names that are safe and that no system confuses. */
export function archiveEntries(): fc.Arbitrary<readonly ArchiveEntry[]> {
  const segment = fc
    .string({ unit: fc.constantFrom(...'abcXYZ019-_ .üß日😀$'), minLength: 1, maxLength: 12 })
    .map((text) => `n${text}n`);
  // Files end in .x and folders do not: none is both.
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

/** Paths with the contents in hex, in a fixed order: quick to compare, however large they are. */
export function listing(entries: readonly ArchiveEntry[]): readonly string[] {
  return entries
    .map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('hex')}`)
    .toSorted();
}
