import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/core/archive/limits.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { faultOf, GOOD } from './fault-of.ts';
import { buildZip, STORED } from './zip-builder.ts';
import { extraField, u64 } from './zip-bytes.ts';

const MEGABYTE = 2 ** 20;

describe('the contents of an entry', () => {
  it('are refused if they do not match their checksum', async () => {
    expect(await faultOf({ name: 'a', contents: 'A', checksum: 1 })).toEqual({
      kind: 'checksum',
      message: 'Add "a" to the archive again: its contents do not match its checksum.',
    });
  });

  it('are refused if they cannot be unpacked', async () => {
    const packed = Uint8Array.of(0xff, 0xff, 0xff, 0xff);
    expect(await faultOf({ name: 'a', packed, size: 3 })).toEqual({
      kind: 'checksum',
      message: 'Add "a" to the archive again: its contents are damaged and cannot be unpacked.',
    });
  });

  it.each([
    ['deflated, longer', { size: 2 }, 'it should unpack to 2 bytes and holds more'],
    ['deflated, shorter', { size: 4 }, 'it should unpack to 4 bytes and holds 3 bytes'],
    ['stored, longer', { size: 2, method: STORED }, 'unpack to 2 bytes and holds more'],
    ['stored, shorter', { size: 4, method: STORED }, 'unpack to 4 bytes and holds 3 bytes'],
  ])('are refused if they have another size: %s', async (_, lie, found) => {
    const { kind, message } = await faultOf({ name: 'a', contents: 'abc', ...lie });
    expect(kind).toBe('size-mismatch');
    expect(message).toContain(found);
  });

  it('may be empty, deflated to two bytes or to none', async () => {
    const { entries, faults } = await readArchive(
      buildZip([
        { name: 'a' },
        { name: 'b', packed: new Uint8Array() },
        { name: 'c', method: STORED },
      ]),
    );
    expect(faults).toEqual([]);
    expect(entries.map(({ bytes }) => bytes.length)).toEqual([0, 0, 0]);
  });

  it('do not keep the archive in memory', async () => {
    const archive = buildZip([{ name: 'a', contents: 'abc', method: STORED }]);
    const { entries } = await readArchive(archive);
    expect(entries[0]?.bytes.buffer).not.toBe(archive.buffer);
    expect(entries[0]?.bytes.buffer.byteLength).toBe(3);
  });

  it('are not unpacked if they are too large', async () => {
    expect(await faultOf({ name: 'a', contents: 'A', size: 64 * MEGABYTE + 1 })).toEqual({
      kind: 'entry-too-large',
      message: 'Leave out "a": it unpacks to 64 MB, and 64 MB are the limit.',
    });
  });

  it('are not unpacked if zip64 says they are too large', async () => {
    const extra = extraField(0x0001, u64(2 ** 40));
    const part = { name: 'a', contents: 'A', size: 0xffffffff, extra };
    expect((await faultOf(part)).message).toContain('1048576 MB');
  });

  it('are refused above the maximum ratio, but only if they are large', async () => {
    const limits = { ...DEFAULT_LIMITS, ratio: 10, ratioFrom: 1000 };
    const dense = { name: 'a', contents: 'x'.repeat(1001) };
    expect(await faultOf(dense, limits)).toEqual({
      kind: 'ratio',
      message: expect.stringMatching(
        /^Leave out "a": \d+ bytes unpack to 1001 bytes, more than 10/,
      ),
    });
    const small = { name: 'a', contents: 'x'.repeat(1000) };
    expect((await readArchive(buildZip([small]), limits)).faults).toEqual([]);
  });

  it('are all refused if their total is too large', async () => {
    const limits = { ...DEFAULT_LIMITS, totalBytes: 7 };
    const four = (name: string) => ({ name, contents: 'four' });
    const { entries, faults } = await readArchive(buildZip([four('a'), four('b')]), limits);
    expect(entries).toEqual([]);
    const enough = { ...limits, totalBytes: 8 };
    expect((await readArchive(buildZip([four('a'), four('b')]), enough)).faults).toEqual([]);
    expect(faults).toEqual([
      {
        kind: 'too-large',
        message:
          'Leave out what the connector does not need: the archive unpacks to 8 bytes, and 7 bytes are the limit.',
        paths: [],
        fatal: true,
      },
    ]);
  });

  it('are not read if the archive itself is too large', async () => {
    const archive = buildZip([GOOD]);
    const limits = { ...DEFAULT_LIMITS, archiveBytes: archive.length - 1 };
    const { entries, faults } = await readArchive(archive, limits);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, fatal }) => [kind, fatal])).toEqual([['too-large', true]]);
    expect(
      (await readArchive(archive, { ...limits, archiveBytes: archive.length })).faults,
    ).toEqual([]);
  });
});
