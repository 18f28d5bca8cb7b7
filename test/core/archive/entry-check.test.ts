import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { faultOf, GOOD } from './fault-of.ts';
import { buildZip, DESCRIPTOR_FLAG, STORED, UTF8_FLAG } from './zip-builder.ts';
import { extraField, u16, u32 } from './zip-bytes.ts';

const [LINK, FIFO, CHARACTER_DEVICE, BLOCK_DEVICE, SOCKET, FOLDER, FILE] = [
  0xa1ff, 0x11a4, 0x21a4, 0x61a4, 0xc1a4, 0x41ed, 0x81a4,
];

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

  it('do not include entries with a truncated extra field', async () => {
    const { faults } = await readArchive(buildZip([{ name: 'a', extra: u16(0x9901, 50) }]));
    expect(faults).toEqual([]);
  });

  it('are reported together in one fault', async () => {
    const encrypted = ['a', 'b', 'c'].map((name) => ({ name, flags: 1 }));
    const { entries, faults } = await readArchive(buildZip([GOOD, ...encrypted]));
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

  it('are refused whichever system made the archive', async () => {
    expect((await faultOf({ name: 'a', mode: LINK, system: 0 })).kind).toBe('special-file');
  });

  it.each([
    ['a/', 0x0410],
    ['a', 0x0420],
  ])('are refused where Windows marks %s as a link', async (name, attributes) => {
    expect(await faultOf({ name, attributes })).toEqual({
      kind: 'special-file',
      message: `Replace "${name}" with an ordinary file: it is a link or mount point of Windows.`,
    });
  });

  it.each([0x01, 0x02, 0x04, 0x20, 0x80, 0x100, 0x200, 0x800, 0x2000])(
    'are not files with the other attributes of Windows: %i',
    async (attributes) => {
      const { faults } = await readArchive(buildZip([{ name: 'a', attributes }]));
      expect(faults).toEqual([]);
    },
  );

  it('are refused where a folder is a link', async () => {
    expect((await faultOf({ name: 'a/', mode: LINK, system: 3 })).kind).toBe('special-file');
  });

  it('are refused if a folder has contents', async () => {
    expect((await faultOf({ name: 'a/', contents: 'hidden' })).message).toContain('contents');
  });

  it('do not include ordinary files and folders with Unix modes', async () => {
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

describe('entries on another disk', () => {
  it.each([
    ['the table of contents', { name: 'a', disk: 1 }],
    ['zip64', { name: 'a', disk: 0xffff, extra: extraField(0x0001, u32(2)) }],
    ['nothing readable', { name: 'a', disk: 0xffff }],
  ])('are refused, as %s says', async (_, part) => {
    expect(await faultOf(part)).toEqual({
      kind: 'unsupported',
      message:
        'Make one archive: "a" is in another part of an archive that was split into several.',
    });
  });

  it('are not those that zip64 puts on the first', async () => {
    const part = { name: 'a', disk: 0xffff, extra: extraField(0x0001, u32(0)) };
    expect((await readArchive(buildZip([part]))).faults).toEqual([]);
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

  it('are refused if they describe patched data', async () => {
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

  it('are refused if their sizes differ from the data descriptor', async () => {
    const flags = UTF8_FLAG | DESCRIPTOR_FLAG;
    const part = { name: 'a', contents: 'A', flags, local: { size: 7 } };
    expect((await faultOf(part)).kind).toBe('header-mismatch');
  });
});
