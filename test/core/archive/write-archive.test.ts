import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../../src/core/archive/bytes/sha256.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { writeArchive } from '../../../src/core/archive/write-archive.ts';
import { archiveEntries, listing } from './archive-entries.ts';
import { ascii } from './zip-bytes.ts';

const FILES = [
  { path: 'apiProperties.json', bytes: ascii('{}') },
  { path: 'PkgAssets/ConnectorSolution.zip', bytes: ascii('PK'.repeat(500)) },
  { path: 'Größe.md', bytes: ascii('# Größe') },
  { path: 'intro.md', bytes: new Uint8Array() },
];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('an archive that we write', () => {
  it('is read back unchanged, by us and by JSZip', async () => {
    await fc.assert(
      fc.asyncProperty(archiveEntries(), async (entries) => {
        const archive = await writeArchive(entries);
        const read = await readArchive(archive);
        expect(read.faults).toEqual([]);
        expect(listing(read.entries)).toEqual(listing(entries));
        const { files } = await JSZip.loadAsync(archive, { checkCRC32: true });
        const fromJszip = Object.values(files).map(async (file) => ({
          path: file.name,
          bytes: new Uint8Array(await file.async('uint8array')),
        }));
        expect(listing(await Promise.all(fromJszip))).toEqual(listing(entries));
      }),
      { numRuns: 40 },
    );
  });

  it('lists its files sorted by code unit, without folders', async () => {
    const { entries } = await readArchive(await writeArchive(FILES));
    expect(entries.map(({ path }) => path)).toEqual([
      'Größe.md',
      'PkgAssets/ConnectorSolution.zip',
      'apiProperties.json',
      'intro.md',
    ]);
    const { files } = await JSZip.loadAsync(await writeArchive(FILES));
    expect(Object.values(files).filter(({ dir }) => dir)).toEqual([]);
  });

  it('is the same for any order of files', async () => {
    const archive = await writeArchive(FILES);
    expect(await writeArchive(FILES.toReversed())).toEqual(archive);
    expect(FILES[0]?.path).toBe('apiProperties.json');
  });

  it('is the same in every time zone, at any time', async () => {
    const digests = new Set<string>();
    const offsets = new Set<number>();
    for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata']) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: 1e12 + offsets.size * 1e11, toFake: ['Date'] });
      offsets.add(new Date(0).getTimezoneOffset());
      digests.add(await sha256(await writeArchive(FILES)));
    }
    expect(offsets.size).toBe(3);
    expect(digests.size).toBe(1);
  });

  const unzip = spawnSync('unzip', ['-v']).status === 0;
  it.skipIf(!unzip)('passes the test of unzip', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      const file = join(folder, 'written.zip');
      writeFileSync(file, await writeArchive(FILES));
      const { status, stdout } = spawnSync('unzip', ['-t', file], { encoding: 'utf8' });
      expect(stdout).toContain('No errors detected');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
