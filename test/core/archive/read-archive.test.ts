import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { writeArchive } from '../../../src/core/archive/write-archive.ts';
import { archiveEntries, listing } from './archive-entries.ts';
import { buildZip } from './zip-builder.ts';
import { ascii } from './zip-bytes.ts';

const COMPRESSIONS = ['STORE', 'DEFLATE'] as const;
const PLATFORMS = ['DOS', 'UNIX'] as const;

describe('an archive written by JSZip', () => {
  it('is read back unchanged', async () => {
    const settings = fc.record({
      compression: fc.constantFrom(...COMPRESSIONS),
      platform: fc.constantFrom(...PLATFORMS),
      streamFiles: fc.boolean(),
      createFolders: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(archiveEntries(), settings, async (entries, { createFolders, ...rest }) => {
        const archive = new JSZip();
        for (const { path, bytes } of entries) archive.file(path, bytes, { createFolders });
        const written = await archive.generateAsync({ type: 'uint8array', ...rest });
        const read = await readArchive(new Uint8Array(written));
        expect(read.faults).toEqual([]);
        expect(listing(read.entries)).toEqual(listing(entries));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an untrusted archive', () => {
  const archive = buildZip(
    [
      { name: 'intro.md', contents: '# Title\n'.repeat(20) },
      { name: 'folder/', mode: 0x41ed, system: 3 },
      { name: 'folder/icon.png', contents: 'PNG', method: 0 },
    ],
    { zip64: true },
  );

  it('never makes the reader throw, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { entries, faults } = await readArchive(new Uint8Array(bytes));
        expect(entries).toEqual([]);
        expect(faults).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('yields the true contents or a fault, whichever byte changes', async () => {
    const original = await readArchive(archive);
    expect(original.faults).toEqual([]);
    const truth = new Set(listing(original.entries));
    for (const [at, byte] of archive.entries()) {
      for (const change of [0x01, 0x80, 0xff]) {
        const { entries, faults } = await readArchive(archive.with(at, byte ^ change));
        expect(listing(entries).filter((line) => !truth.has(line))).toEqual([]);
        expect(entries.length === truth.size || faults.length > 0).toBe(true);
      }
    }
  });

  it('never makes the reader throw if bytes are cut, repeated or added', async () => {
    const cuts = fc.array(fc.tuple(fc.nat(archive.length), fc.nat(archive.length)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const pieces = places.map(([start, end]) => archive.subarray(start, end));
        const { entries, faults } = await readArchive(new Uint8Array(Buffer.concat(pieces)));
        expect(entries.length + faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is read completely if it is sound', async () => {
    const entries = [{ path: '__proto__', bytes: ascii('1') }];
    expect(await readArchive(await writeArchive(entries))).toEqual({ entries, faults: [] });
  });
});
