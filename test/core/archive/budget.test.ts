import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { budgetOf } from '../../../src/core/archive/budget.ts';
import { DEFAULT_LIMITS } from '../../../src/core/archive/limits.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { type CountedWork, countWork } from '../counted-work.ts';
import { GOOD } from './fault-of.ts';
import { buildZip, type Part } from './zip-builder.ts';

const MEGABYTE = 2 ** 20;
/** A small total, so that the tests have little to unpack. */
const SMALL = { ...DEFAULT_LIMITS, totalBytes: 4 * MEGABYTE };

/** A megabyte that hardly any archive would call dense. */
const TEXT = Array.from({ length: MEGABYTE / 16 }, (_, index) =>
  `${(index * 7919) % 104_729} tides.`.padEnd(16),
).join('');
const PACKED = new Uint8Array(deflateRawSync(TEXT));
const ZEROS = new Uint8Array(deflateRawSync(new Uint8Array(16 * MEGABYTE)));

let work: CountedWork;
beforeEach(() => {
  work = countWork();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function times(count: number, part: Omit<Part, 'name'>): readonly Part[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}.json`, ...part }));
}

const megabytes = (count: number) => times(count, { contents: TEXT, packed: PACKED });

describe('one archive', () => {
  it('of 255 entries of a megabyte is refused before anything is unpacked', async () => {
    const { entries, faults } = await readArchive(buildZip(megabytes(255)));
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'too-large',
        'Leave out what the connector does not need: the archive unpacks to 255 MB, over the limit of 64 MB.',
      ],
    ]);
    expect(work.streams).toBe(0);
  });

  it('is unpacked up to the limit, and no further than it declares', async () => {
    const { entries, faults } = await readArchive(buildZip(megabytes(4)), SMALL);
    expect([entries.length, faults]).toEqual([4, []]);
    expect(work.unpacked).toBe(SMALL.totalBytes);
  });

  it('of entries that unpack to more than they declare is given up after a few', async () => {
    const liars = times(500, { packed: ZEROS, size: 1, compressedSize: ZEROS.length });
    const { entries, faults } = await readArchive(buildZip([...liars, GOOD]));
    expect(entries).toEqual([]);
    expect(faults.at(-1)).toMatchObject({ kind: 'too-large', fatal: false });
    expect(faults.at(-1)?.message).toMatch(
      /^Create the archive again: other files unpack to more than they declare, so "\d+\.json", .* more could not be read\.$/,
    );
    expect(faults.at(-1)?.paths).toContain('good.txt');
    expect(work.fed).toBeLessThan(200_000);
    expect(work.streams).toBeLessThan(10);
  });

  it('of small entries that lie is read to its end', async () => {
    const liars = times(50, { contents: 'tides', size: 1 });
    const { entries, faults } = await readArchive(buildZip([...liars, GOOD]));
    expect(entries.map(({ path }) => path)).toEqual(['good.txt']);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['size-mismatch']));
  });
});

describe('several archives that came together', () => {
  it('share the bytes that may be unpacked, those of damaged entries too', async () => {
    const budget = budgetOf(SMALL);
    const damaged = buildZip(times(2, { contents: TEXT, packed: PACKED, checksum: 1 }));
    const verdicts: (string | undefined)[] = [];
    for (let index = 0; index < 4; index += 1) {
      const { faults } = await readArchive(damaged, SMALL, budget);
      verdicts.push(faults[0]?.kind);
    }
    expect(verdicts).toEqual(['checksum', 'checksum', 'too-large', 'too-large']);
    expect(work.unpacked).toBe(SMALL.totalBytes);
  });

  it('say so where one has no room beside the others', async () => {
    const budget = { entries: 9, bytes: 3 };
    const { faults } = await readArchive(buildZip([GOOD]), DEFAULT_LIMITS, budget);
    expect(faults.map(({ message }) => message)).toEqual([
      'Choose fewer archives at once: this one unpacks to 4 bytes, over the limit of 64 MB for all together.',
    ]);
  });

  it('share the number of entries', async () => {
    const budget = { entries: 3, bytes: 100 };
    const two = buildZip(times(2, { contents: 'a' }));
    await readArchive(two, DEFAULT_LIMITS, budget);
    const { entries, faults } = await readArchive(two, DEFAULT_LIMITS, budget);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'too-many-entries',
        'Choose fewer archives at once: this one lists 2 files and folders, too many together with the others.',
      ],
    ]);
  });
});
