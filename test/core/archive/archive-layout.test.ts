import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip, STORED } from './zip-builder.ts';
import { ascii, concat, extraField, u32 } from './zip-bytes.ts';

const inner = buildZip([{ name: 'inner.txt', contents: 'inner', method: STORED }]);
const INNER_HEADER_END = 30 + 'inner.txt'.length;
const OUTER_HEADER = 30 + 'a'.length;

const OVERLAPS: readonly (readonly [name: string, archive: Uint8Array<ArrayBuffer>])[] = [
  ['two entries of the same bytes', buildZip([{ name: 'a' }, { name: 'b', unwritten: true }])],
  [
    'many entries of the same bytes',
    buildZip([
      { name: 'a', contents: 'x'.repeat(1000) },
      ...Array.from({ length: 200 }, (_, index) => ({ name: `b${index}`, unwritten: true })),
    ]),
  ],
  [
    'an entry quoted inside another',
    buildZip([
      { name: 'a', contents: inner, method: STORED },
      {
        name: 'inner.txt',
        contents: 'inner',
        method: STORED,
        offset: OUTER_HEADER,
        unwritten: true,
      },
    ]),
  ],
  [
    'an entry that runs into the next',
    buildZip([
      { name: 'a', contents: 'abc', method: STORED, compressedSize: 4 },
      { name: 'b', contents: 'x' },
    ]),
  ],
  [
    'an entry that runs into the table of contents',
    buildZip([{ name: 'a', contents: 'abc', method: STORED, compressedSize: 4, size: 4 }]),
  ],
  [
    'a header in the extra field of another',
    buildZip([
      { name: 'a', local: { extra: extraField(0x4242, inner.subarray(0, INNER_HEADER_END + 5)) } },
      { name: 'inner.txt', contents: 'inner', method: STORED, offset: 35, unwritten: true },
    ]),
  ],
  [
    'an entry inside the comment of the archive',
    buildZip(
      [{ name: 'inner.txt', contents: 'inner', method: STORED, offset: 77, unwritten: true }],
      {
        comment: inner.subarray(0, INNER_HEADER_END + 5),
      },
    ),
  ],
];

describe('the layout of entries', () => {
  it.each(OVERLAPS)('refuses %s', async (_, archive) => {
    const { entries, faults } = await readArchive(archive);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, fatal }) => [kind, fatal])).toEqual([['overlap', true]]);
  });

  it('names both entries that share bytes', async () => {
    const { faults } = await readArchive(OVERLAPS[0]?.[1] ?? new Uint8Array());
    expect(faults[0]?.message).toBe('Create the archive again: "a" and "b" share the same bytes.');
  });

  it('accepts entries stored in a different order than they are listed', async () => {
    const header = 30 + 1;
    const parts = [
      { name: 'a', contents: '', method: STORED, offset: header },
      { name: 'b', contents: '', method: STORED, offset: 0 },
    ];
    const archive = buildZip(parts);
    archive[30] = 'b'.charCodeAt(0);
    archive[header + 30] = 'a'.charCodeAt(0);
    const { entries, faults } = await readArchive(archive);
    expect(faults).toEqual([]);
    expect(entries.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it.each([
    ['before', { prefix: ascii('#!/bin/sh\n') }, '10 bytes before the first file'],
    ['before, uncounted', { prefix: ascii('12345'), prefixUncounted: true }, '5 bytes before'],
    ['after', { suffix: ascii('x') }, '1 byte after the end'],
    ['around', { prefix: ascii('12'), suffix: ascii('345') }, '2 bytes before the first file, 3 b'],
  ])('reads an archive with bytes %s it, and reports them', async (_, frame, found) => {
    const { entries, faults } = await readArchive(buildZip([{ name: 'a', contents: 'A' }], frame));
    expect(entries).toEqual([{ path: 'a', bytes: ascii('A') }]);
    expect(faults).toEqual([
      { kind: 'junk-bytes', message: expect.stringContaining(found), paths: [], fatal: false },
    ]);
  });

  it('reports bytes between entries', async () => {
    const archive = buildZip([{ name: 'a', after: ascii('hidden') }, { name: 'b' }]);
    const { entries, faults } = await readArchive(archive);
    expect(entries).toHaveLength(2);
    expect(faults[0]?.message).toContain('6 bytes between the files');
  });

  it('refuses an archive that begins with a file it does not list', async () => {
    const hidden = inner.subarray(0, INNER_HEADER_END + 5);
    const { entries, faults } = await readArchive(buildZip([{ name: 'a' }], { prefix: hidden }));
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, fatal }) => [kind, fatal])).toEqual([['truncated', true]]);
  });

  it('does not read a nested archive in place of the truncated archive around it', async () => {
    const outer = buildZip([{ name: 'package.zip', contents: inner, method: STORED }]);
    const brokenOff = outer.slice(0, 30 + 'package.zip'.length + inner.length);
    const { entries, faults } = await readArchive(brokenOff);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, fatal }) => [kind, fatal])).toEqual([['truncated', true]]);
  });

  it('reports an entry that is not at its offset, and reads the others', async () => {
    const archive = buildZip([
      { name: 'a', contents: 'A' },
      { name: 'b', contents: 'B', offset: 5 },
    ]);
    const { entries, faults } = await readArchive(archive);
    expect(entries.map(({ path }) => path)).toEqual(['a']);
    expect(faults).toContainEqual({
      kind: 'truncated',
      message: 'Create the archive again: "b" is not where the table of contents says.',
      paths: ['b'],
      fatal: false,
    });
  });

  it('does not read a header past the end', async () => {
    const empty = buildZip([{ name: 'b', unwritten: true }]);
    const offset = empty.length;
    const archive = buildZip([{ name: 'b', unwritten: true, offset }], {
      comment: u32(0x04034b50),
    });
    const { entries, faults } = await readArchive(archive);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind }) => kind)).toEqual(['truncated']);
  });

  it('reports a header that runs past the end', async () => {
    const archive = buildZip([{ name: 'a' }, { name: 'b' }]);
    const second = archive.indexOf('P'.charCodeAt(0), 1);
    const extraLength = second + 28;
    const { entries, faults } = await readArchive(archive.fill(0xff, extraLength, extraLength + 2));
    expect(entries.map(({ path }) => path)).toEqual(['a']);
    expect(faults.map(({ kind, paths }) => [kind, paths])).toContainEqual(['truncated', ['b']]);
  });

  it('skips padding in extra fields', async () => {
    const extra = concat(u32(0), new Uint8Array(3));
    const { faults } = await readArchive(buildZip([{ name: 'a', extra }]));
    expect(faults).toEqual([]);
  });
});
