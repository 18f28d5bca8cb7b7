import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { faultOf } from './fault-of.ts';
import { buildZip, DESCRIPTOR_FLAG, type Part, STORED, UTF8_FLAG } from './zip-builder.ts';
import { ascii, concat, u32, u64 } from './zip-bytes.ts';

const SIGNATURE = u32(0x08074b50);
const CONTENTS = 'A';
const CHECKSUM = crc32(CONTENTS);

/** An entry whose checksum and sizes follow it. */
function streamed(after: Uint8Array, part: Partial<Part> = {}): Part {
  return {
    name: 'a',
    contents: CONTENTS,
    method: STORED,
    flags: UTF8_FLAG | DESCRIPTOR_FLAG,
    local: { checksum: 0, size: 0, compressedSize: 0 },
    after,
    ...part,
  };
}

const SHORT = u32(CHECKSUM, 1, 1);
const WIDE = concat(u32(CHECKSUM), u64(1, 1));

describe('a data descriptor', () => {
  it.each([
    ['12 bytes', SHORT],
    ['16 bytes', concat(SIGNATURE, SHORT)],
    ['20 bytes', WIDE],
    ['24 bytes', concat(SIGNATURE, WIDE)],
  ])('may have %s', async (_, after) => {
    for (const rest of [[], [{ name: 'b' }]]) {
      const { entries, faults } = await readArchive(buildZip([streamed(after), ...rest]));
      expect(faults).toEqual([]);
      expect(entries[0]?.bytes).toEqual(ascii(CONTENTS));
    }
  });

  it('may follow a header that tells the sizes all the same', async () => {
    const { faults } = await readArchive(buildZip([streamed(SHORT, { local: {} })]));
    expect(faults).toEqual([]);
  });

  it.each([
    ['another checksum', u32(CHECKSUM ^ 1, 1, 1)],
    ['another packed size', u32(CHECKSUM, 2, 1)],
    ['another size', concat(SIGNATURE, u32(CHECKSUM, 1, 2))],
    ['sizes of which the upper half differs', concat(u32(CHECKSUM), u64(1, 2 ** 32 + 1))],
    ['nothing but zeros', new Uint8Array(16)],
    ['its signature alone', SIGNATURE],
    ['half of itself', SHORT.subarray(0, 6)],
  ])('is refused with %s', async (_, after) => {
    expect(await faultOf(streamed(after))).toEqual({
      kind: 'header-mismatch',
      message:
        'Create the archive again: "a" has a data descriptor that contradicts the table of contents.',
    });
  });

  it('is missed before the next file', async () => {
    expect(await faultOf(streamed(new Uint8Array()))).toEqual({
      kind: 'header-mismatch',
      message: 'Create the archive again: "a" lacks the data descriptor that its header announces.',
    });
  });

  it('is missed before the table of contents', async () => {
    const archive = buildZip([{ name: 'b' }, streamed(new Uint8Array())]);
    const { entries, faults } = await readArchive(archive);
    expect(entries.map(({ path }) => path)).toEqual(['b']);
    expect(faults.map(({ message }) => message)).toEqual([
      'Create the archive again: "a" lacks the data descriptor that its header announces.',
    ]);
  });

  it('hides no bytes after itself', async () => {
    const after = concat(SHORT, ascii('hidden'));
    const { entries, faults } = await readArchive(buildZip([streamed(after), { name: 'b' }]));
    expect(entries).toHaveLength(2);
    expect(faults.map(({ message }) => message)).toEqual([
      'Create the archive again: it has bytes that belong to no file, 6 bytes between the files.',
    ]);
  });

  it('is no more than bytes of nobody where the header announces none', async () => {
    const after = concat(SIGNATURE, SHORT);
    const { faults } = await readArchive(
      buildZip([{ name: 'a', contents: CONTENTS, after }, { name: 'b' }]),
    );
    expect(faults.map(({ kind }) => kind)).toEqual(['junk-bytes']);
  });
});
