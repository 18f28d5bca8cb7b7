import { describe, expect, it } from 'vitest';
import type { ArchiveLimits } from '../../../src/core/archive/limits.ts';
import { DEFAULT_LIMITS } from '../../../src/core/archive/limits.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip, DESCRIPTOR_FLAG, type Part, STORED, UTF8_FLAG } from './zip-builder.ts';
import { ascii, extraField, u16, u64 } from './zip-bytes.ts';

const GOOD = { name: 'good.txt', contents: 'good' };
const [LINK, FIFO, CHARACTER_DEVICE, BLOCK_DEVICE, SOCKET, FOLDER, FILE] = [
  0xa1ff, 0x11a4, 0x21a4, 0x61a4, 0xc1a4, 0x41ed, 0x81a4,
];
const MEGABYTE = 2 ** 20;

/** What is wrong with the entry alone: another stands beside it and has to be read. */
async function faultOf(part: Part, limits?: ArchiveLimits) {
  const { entries, faults } = await readArchive(buildZip([part, GOOD]), limits);
  expect(entries).toEqual([{ path: 'good.txt', bytes: ascii('good') }]);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.fatal).toBe(false);
  expect(faults[0]?.paths).toEqual([part.name]);
  return { kind: faults[0]?.kind, message: faults[0]?.message };
}

describe('encrypted entries', () => {
  it.each([
    ['ZipCrypto', { name: 'a', flags: 0x0001 }],
    ['strong encryption', { name: 'a', flags: 0x0041 }],
    ['masked headers', { name: 'a', flags: 0x2000 }],
    ['AES', { name: 'a', method: 99 }],
    ['AES by its extra field', { name: 'a', extra: extraField(0x9901, u16(2, 0x4541, 3)) }],
    ['the local header alone', { name: 'a', local: { flags: 0x0801 } }],
  ])('are refused: %s', async (_, part) => {
    expect(await faultOf(part)).toEqual({
      kind: 'encrypted',
      message: 'Create the archive without a password: "a" is encrypted.',
    });
  });

  it('are not those of which the extra field is cut short', async () => {
    const { faults } = await readArchive(buildZip([{ name: 'a', extra: u16(0x9901, 50) }]));
    expect(faults).toEqual([]);
  });

  it('are named in one fault', async () => {
    const locked = ['a', 'b', 'c'].map((name) => ({ name, flags: 1 }));
    const { entries, faults } = await readArchive(buildZip([GOOD, ...locked]));
    expect(entries).toHaveLength(1);
    expect(faults).toEqual([
      {
        kind: 'encrypted',
        message: 'Create the archive without a password: 3 files are encrypted.',
        paths: ['a', 'b', 'c'],
        fatal: false,
      },
    ]);
  });
});

describe('special files', () => {
  it.each([
    ['a link to another file', LINK],
    ['a named pipe', FIFO],
    ['a device', CHARACTER_DEVICE],
    ['a device', BLOCK_DEVICE],
    ['a socket', SOCKET],
    ['a folder that is listed as a file', FOLDER],
  ])('are refused: %s', async (found, mode) => {
    expect(await faultOf({ name: 'a', contents: '/etc/passwd', mode, system: 3 })).toEqual({
      kind: 'special-file',
      message: `Replace "a" with an ordinary file: it is ${found}.`,
    });
  });

  it('are refused whatever system the archive says it was made on', async () => {
    expect((await faultOf({ name: 'a', mode: LINK, system: 0 })).kind).toBe('special-file');
  });

  it('are refused where a folder is a link', async () => {
    expect((await faultOf({ name: 'a/', mode: LINK, system: 3 })).kind).toBe('special-file');
  });

  it('are refused where a folder has contents', async () => {
    expect((await faultOf({ name: 'a/', contents: 'hidden' })).message).toContain('contents');
  });

  it('are not ordinary files and folders with Unix modes', async () => {
    const { entries, faults } = await readArchive(
      buildZip([
        { name: 'a/', mode: FOLDER, system: 3 },
        { name: 'a/b', mode: FILE, system: 3 },
      ]),
    );
    expect(faults).toEqual([]);
    expect(entries.map(({ path }) => path)).toEqual(['a/b']);
  });
});

describe('headers', () => {
  it.each([
    [9, 'Deflate64'],
    [12, 'BZIP2'],
    [14, 'LZMA'],
    [93, 'Zstandard'],
    [1234, 'method 1234'],
  ])('that name compression method %i are refused', async (method, name) => {
    expect(await faultOf({ name: 'a', method })).toEqual({
      kind: 'unsupported',
      message: `Create the archive again with the usual compression, Deflate: "a" uses ${name}.`,
    });
  });

  it('of patched data are refused', async () => {
    expect((await faultOf({ name: 'a', flags: 0x20 })).kind).toBe('unsupported');
  });

  it.each([
    ['method', { method: STORED }],
    ['checksum', { checksum: 1 }],
    ['size', { size: 99 }],
    ['packed size', { compressedSize: 1 }],
    ['missing size', { size: 0 }],
    ['descriptor', { flags: UTF8_FLAG | DESCRIPTOR_FLAG }],
  ])('that contradict each other are refused: %s', async (_, local) => {
    expect(await faultOf({ name: 'a', contents: 'A', local })).toEqual({
      kind: 'header-mismatch',
      message: 'Create the archive again: the two headers of "a" contradict each other.',
    });
  });

  it('that leave the sizes to a descriptor may not tell others', async () => {
    const flags = UTF8_FLAG | DESCRIPTOR_FLAG;
    const part = { name: 'a', contents: 'A', flags, local: { size: 7 } };
    expect((await faultOf(part)).kind).toBe('header-mismatch');
  });
});

describe('contents', () => {
  it('are refused where they do not match their checksum', async () => {
    expect(await faultOf({ name: 'a', contents: 'A', checksum: 1 })).toEqual({
      kind: 'checksum',
      message: 'Add "a" to the archive again: its contents do not match its checksum.',
    });
  });

  it('are refused where they cannot be unpacked', async () => {
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
  ])('are refused where they have another size: %s', async (_, lie, found) => {
    const { kind, message } = await faultOf({ name: 'a', contents: 'abc', ...lie });
    expect(kind).toBe('size-mismatch');
    expect(message).toContain(found);
  });

  it('may be empty, deflated into two bytes or none', async () => {
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

  it('do not carry the archive along', async () => {
    const archive = buildZip([{ name: 'a', contents: 'abc', method: STORED }]);
    const { entries } = await readArchive(archive);
    expect(entries[0]?.bytes.buffer).not.toBe(archive.buffer);
    expect(entries[0]?.bytes.buffer.byteLength).toBe(3);
  });

  it('are not unpacked where they are too large', async () => {
    expect(await faultOf({ name: 'a', contents: 'A', size: 64 * MEGABYTE + 1, local: {} })).toEqual(
      {
        kind: 'entry-too-large',
        message: 'Leave out "a": it unpacks to 64 MB, and 64 MB are the limit.',
      },
    );
  });

  it('are not unpacked where zip64 says they are too large', async () => {
    const extra = extraField(0x0001, u64(2 ** 40));
    const part = { name: 'a', contents: 'A', size: 0xffffffff, extra };
    expect((await faultOf(part)).message).toContain('1048576 MB');
  });

  it('are refused above the ratio, and only once they are large', async () => {
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

  it('are refused as a whole where all of them together are too large', async () => {
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

  it('are not looked at where the archive itself is too large', async () => {
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
