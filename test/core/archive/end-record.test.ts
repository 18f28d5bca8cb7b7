import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/core/archive/limits.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip, type Frame, STORED } from './zip-builder.ts';
import { ascii, concat, extraField, u16, u32, u64 } from './zip-bytes.ts';

const PARTS = [
  { name: 'a', contents: 'A' },
  { name: 'b', contents: 'B' },
];
const END = u32(0x06054b50);
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const RECORD = u32(0x02014b50);

async function refusal(archive: Uint8Array<ArrayBuffer>) {
  const { entries, faults } = await readArchive(archive);
  expect(entries).toEqual([]);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.fatal).toBe(true);
  return { kind: faults[0]?.kind, message: faults[0]?.message };
}

async function expectBoth(frame: Frame): Promise<void> {
  const { entries, faults } = await readArchive(buildZip(PARTS, frame));
  expect(faults).toEqual([]);
  expect(entries.map(({ path }) => path)).toEqual(['a', 'b']);
}

describe('the end record of an archive', () => {
  it('reads an empty archive', async () => {
    expect(await readArchive(buildZip([]))).toEqual({ entries: [], faults: [] });
  });

  it('reads an archive with a comment of any length', async () => {
    await expectBoth({ comment: new Uint8Array(0xffff).fill(0x41) });
  });

  it('ignores a signature inside the comment', async () => {
    await expectBoth({ comment: concat(END, ascii('is how archives end, they say')) });
  });

  it('refuses a comment that is itself an end record', async () => {
    const comment = buildZip([]);
    expect(await refusal(buildZip(PARTS, { comment }))).toEqual({
      kind: 'overlap',
      message: 'Create the archive again: it ends in two ways that contradict each other.',
    });
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['a RAR archive', concat(ascii('Rar!'), Uint8Array.of(0x1a, 0x07, 1, 0))],
    ['a gzip file', Uint8Array.of(0x1f, 0x8b, 8)],
    ['another kind of file', ascii('{ "swagger": "2.0" }')],
    ['another kind of file', new Uint8Array(100_000)],
  ])('reports that it is given %s', async (found, bytes) => {
    expect(await refusal(bytes)).toEqual({
      kind: 'not-an-archive',
      message: `Choose a .zip file: this is ${found}.`,
    });
  });

  it('refuses a truncated archive, wherever it is cut', async () => {
    const archive = buildZip(PARTS, { comment: ascii('a comment') });
    for (let length = 4; length < archive.length; length++) {
      expect((await refusal(archive.slice(0, length))).kind).toBe('truncated');
    }
  });

  it('refuses an archive without its beginning', async () => {
    expect((await refusal(buildZip(PARTS).slice(1))).kind).toBe('truncated');
  });

  it.each([
    ['a disk number', { end: { disk: 1 } }],
    ['fewer entries on this disk', { end: { entriesOnDisk: 1 } }],
    ['a zip64 disk number', { zip64: { disk: 3 }, end: { disk: 0xffff } }],
    ['a number of disks', { zip64: true, disks: 2 }],
  ])('refuses a part of a split archive, recognized by %s', async (_, frame) => {
    expect(await refusal(buildZip(PARTS, frame))).toEqual({
      kind: 'unsupported',
      message: 'Make one archive: this is one part of an archive that was split into several.',
    });
  });

  it.each([
    ['fewer entries', { entries: 1, entriesOnDisk: 1 }],
    ['more entries', { entries: 3, entriesOnDisk: 3 }],
    ['a longer table of contents', { directorySize: 2 ** 31 }],
    ['a later table of contents', { directoryOffset: 500 }],
    ['only full fields', { directorySize: 0xffffffff, directoryOffset: 0xffffffff }],
  ])('refuses an archive that declares %s', async (_, end) => {
    expect((await refusal(buildZip(PARTS, { end }))).kind).toBe('truncated');
  });

  it('refuses a table of contents that overlaps the end record', async () => {
    const archive = buildZip([{ name: 'a', commentLength: 22 }]);
    expect((await refusal(archive)).kind).toBe('truncated');
  });

  it('refuses an archive whose table of contents could start at two offsets', async () => {
    expect(await refusal(buildZip(PARTS, { end: { directorySize: 47 } }))).toEqual({
      kind: 'overlap',
      message: 'Create the archive again: it has two tables of contents.',
    });
  });

  it('refuses a second table of contents', async () => {
    const prefix = concat(RECORD, new Uint8Array(42));
    const archive = buildZip(PARTS, { prefix, prefixUncounted: true, end: { directoryOffset: 0 } });
    expect((await refusal(archive)).kind).toBe('overlap');
  });

  it('reads an archive with the maximum number of entries and refuses one more', async () => {
    const limits = { ...DEFAULT_LIMITS, entries: 2 };
    expect((await readArchive(buildZip(PARTS), limits)).faults).toEqual([]);
    const { entries, faults } = await readArchive(buildZip([...PARTS, { name: 'c' }]), limits);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'too-many-entries',
        'Leave out what the connector does not need: the archive lists 3 files and folders, and 2 are the limit.',
      ],
    ]);
  });

  it('checks the number of entries against the limit before it uses it', async () => {
    const archive = buildZip(PARTS, { zip64: { entries: 2 ** 40, entriesOnDisk: 2 ** 40 } });
    expect((await refusal(archive)).kind).toBe('too-many-entries');
  });
});

describe('the end record of a zip64 archive', () => {
  it('is read', () => expectBoth({ zip64: true }));

  it('is read if the 32-bit record agrees', () =>
    expectBoth({ zip64: true, end: { entries: 2, entriesOnDisk: 2 } }));

  it('is read if bytes were prepended to the archive', async () => {
    const frame = { zip64: true, prefix: ascii('1234'), prefixUncounted: true };
    const { entries, faults } = await readArchive(buildZip(PARTS, frame));
    expect(entries).toHaveLength(2);
    expect(faults.map(({ kind }) => kind)).toEqual(['junk-bytes']);
  });

  it('is refused if the 32-bit record disagrees', async () => {
    const archive = buildZip(PARTS, { zip64: true, end: { entries: 1, entriesOnDisk: 1 } });
    expect((await refusal(archive)).kind).toBe('overlap');
  });

  it('is refused if it is missing', async () => {
    const beforeEnd = concat(u32(0x07064b50), u16(...new Array<number>(8).fill(0)));
    expect((await refusal(buildZip(PARTS, { beforeEnd }))).kind).toBe('truncated');
  });

  it('is refused if it does not fit before the locator', async () => {
    const start = buildZip(PARTS).length - END_SIZE;
    const locator = concat(u32(0x07064b50, 0), u64(start + LOCATOR_SIZE + END_SIZE), u32(1));
    const archive = buildZip(PARTS, { beforeEnd: locator, comment: u32(0x06064b50) });
    expect((await refusal(archive)).kind).toBe('truncated');
  });

  it('allows entries with sizes in the extra field', async () => {
    const full = 0xffffffff;
    const extra = extraField(0x0001, u64(3, 3));
    const archive = buildZip([
      { name: 'a', contents: 'abc', method: STORED, size: full, compressedSize: full, extra },
    ]);
    const { entries, faults } = await readArchive(archive);
    expect(faults).toEqual([]);
    expect(entries).toEqual([{ path: 'a', bytes: ascii('abc') }]);
  });

  it('allows entries that do not use their extra field', async () => {
    const extra = extraField(0x0001, u64(7, 7));
    const { entries, faults } = await readArchive(
      buildZip([{ name: 'a', contents: 'abc', extra }]),
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([{ path: 'a', bytes: ascii('abc') }]);
  });

  it('reads a size of 4 GB if the extra field is truncated', async () => {
    const part = { name: 'a', size: 0xffffffff, extra: extraField(0x0001, u32(3)) };
    const { faults } = await readArchive(buildZip([part]));
    expect(faults.map(({ kind }) => kind)).toEqual(['entry-too-large']);
  });
});
