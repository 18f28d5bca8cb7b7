import { crc32, deflateRawSync } from 'node:zlib';
import type { ArchiveFaultKind } from '../../../src/core/contract/archive.ts';
import {
  buildZip,
  DESCRIPTOR_FLAG,
  type Frame,
  type Part,
  STORED,
  UTF8_FLAG,
} from './zip-builder.ts';
import { ascii, concat, extraField, u16, u32, u64 } from './zip-bytes.ts';

/** How many files are read, and what is said of the others or of the whole. */
export type Verdict = readonly [read: number, ...faults: readonly ArchiveFaultKind[]];

export type Fixture = readonly [name: string, archive: Uint8Array<ArrayBuffer>, verdict: Verdict];

const A = { name: 'a.json', contents: '{ "tides": "high and low, high and low, high and low" }' };
const B = { name: 'folder/b.md', contents: '# Tides', method: STORED };
const [SIZE, CHECKSUM] = [A.contents.length, crc32(A.contents)];
const PACKED = new Uint8Array(deflateRawSync(A.contents));
const FULL = 0xffffffff;

const zip = (part: Partial<Part> = {}, frame: Frame = {}) =>
  buildZip([{ ...A, ...part }, B], frame);
const framed = (frame: Frame) => buildZip([A, B], frame);
const SOUND = framed({});
const flipped = (at: number) => SOUND.map((byte, index) => (index === at ? byte ^ 0xff : byte));
const without = (start: number, end: number) =>
  concat(SOUND.subarray(0, start), SOUND.subarray(end));

const DIRECTORY = SOUND.findIndex(
  (_, at) => SOUND[at] === 0x50 && SOUND[at + 1] === 0x4b && SOUND[at + 2] === 1,
);
const END = SOUND.length - 22;
const CONTENTS = 30 + A.name.length;

const streamed = (
  after: Uint8Array,
  local: Part['local'] = { checksum: 0, size: 0, compressedSize: 0 },
) => zip({ flags: UTF8_FLAG | DESCRIPTOR_FLAG, local, after });
const MARK = u32(0x08074b50);
const SHORT = u32(CHECKSUM, PACKED.length, SIZE);
const WIDE = concat(u32(CHECKSUM), u64(PACKED.length, SIZE));
const wide = (part: Partial<Part>, ...numbers: readonly number[]) =>
  zip({ extra: extraField(1, u64(...numbers)), ...part });

const CHECKSUMS: readonly Fixture[] = [
  ['a checksum that is right', SOUND, [2]],
  ['a checksum that is wrong in both headers', zip({ checksum: 1 }), [1, 'checksum']],
  [
    'a checksum that is wrong in the table of contents',
    zip({ checksum: 1, local: { checksum: CHECKSUM } }),
    [1, 'header-mismatch'],
  ],
  [
    'a checksum that is wrong before the contents',
    zip({ local: { checksum: 1 } }),
    [1, 'header-mismatch'],
  ],
  ['a checksum of nothing', zip({ checksum: 0 }), [1, 'checksum']],
  ['contents with another letter', zip({ checksum: crc32('other') }), [1, 'checksum']],
  ['compression that is damaged', flipped(CONTENTS), [1, 'checksum']],
  ['stored contents that are damaged', flipped(DIRECTORY - 1), [1, 'checksum']],
  ['a size that is too small', zip({ size: 5 }), [1, 'size-mismatch']],
  ['a size that is too large', zip({ size: 500 }), [1, 'size-mismatch']],
  [
    'a packed size that ends too early',
    zip({ compressedSize: 5, after: new Uint8Array() }),
    [1, 'junk-bytes', 'checksum'],
  ],
  ['a size that differs between the headers', zip({ local: { size: 1 } }), [1, 'header-mismatch']],
  [
    'a method that differs between the headers',
    zip({ local: { method: STORED } }),
    [1, 'header-mismatch'],
  ],
  [
    'a name that differs between the headers',
    zip({ local: { name: 'c.json' } }),
    [1, 'name-mismatch'],
  ],
];

const TRUNCATIONS: readonly Fixture[] = [
  ['nothing at all', new Uint8Array(), [0, 'not-an-archive']],
  ['two bytes', SOUND.slice(0, 2), [0, 'not-an-archive']],
  ['the first header cut', SOUND.slice(0, 10), [0, 'truncated']],
  ['the first file cut', SOUND.slice(0, CONTENTS + 3), [0, 'truncated']],
  ['no table of contents', SOUND.slice(0, DIRECTORY), [0, 'truncated']],
  ['half a table of contents', SOUND.slice(0, DIRECTORY + 50), [0, 'truncated']],
  ['no end', SOUND.slice(0, END), [0, 'truncated']],
  ['half an end', SOUND.slice(0, END + 11), [0, 'truncated']],
  ['the last byte missing', SOUND.slice(0, -1), [0, 'truncated']],
  ['the first byte missing', SOUND.slice(1), [0, 'truncated']],
  ['the first file missing', without(0, CONTENTS + PACKED.length), [0, 'truncated']],
  ['bytes missing amid the files', without(CONTENTS, CONTENTS + 9), [0, 'truncated']],
  [
    'a record missing in the table of contents',
    without(DIRECTORY, DIRECTORY + 46 + A.name.length),
    [0, 'truncated'],
  ],
  ['nothing but the end', SOUND.slice(END), [0, 'truncated']],
  ['the end of an archive of nothing', buildZip([]), [0]],
  ['a file whose place is wrong', zip({ offset: 7 }), [0, 'truncated']],
  ['a file whose place is beyond the end', zip({ offset: 9_999_999 }), [0, 'truncated']],
];

const AROUND: readonly Fixture[] = [
  ['a script before it, counted', framed({ prefix: ascii('#!/bin/sh\n') }), [2, 'junk-bytes']],
  [
    'a script before it, not counted',
    framed({ prefix: ascii('#!/bin/sh\n'), prefixUncounted: true }),
    [2, 'junk-bytes'],
  ],
  ['a zip before it', framed({ prefix: SOUND }), [0, 'truncated']],
  [
    'a zip before it, not counted',
    framed({ prefix: SOUND, prefixUncounted: true }),
    [0, 'overlap'],
  ],
  ['one byte after it', framed({ suffix: ascii('x') }), [2, 'junk-bytes']],
  ['64 KB after it', framed({ suffix: new Uint8Array(0xffff - 22) }), [2, 'junk-bytes']],
  [
    'more after it than a comment may have',
    framed({ suffix: new Uint8Array(0x20000) }),
    [0, 'truncated'],
  ],
  ['a zip after it', framed({ suffix: SOUND }), [0, 'overlap']],
  ['bytes between its files', zip({ after: ascii('hidden') }), [2, 'junk-bytes']],
  ['a comment', framed({ comment: ascii('tides') }), [2]],
  ['the longest comment', framed({ comment: new Uint8Array(0xffff) }), [2]],
  [
    'a comment that is longer than it says',
    framed({ comment: ascii('tides'), suffix: ascii('!') }),
    [2, 'junk-bytes'],
  ],
  ['a comment that is a zip', framed({ comment: SOUND }), [0, 'overlap']],
  [
    'a comment with the mark of an end',
    framed({ comment: ascii('PK\u0005\u0006 and so on') }),
    [2],
  ],
  ['bytes before the end', framed({ beforeEnd: ascii('tides') }), [0, 'overlap']],
];

const WIDE_ARCHIVES: readonly Fixture[] = [
  ['an end of 64 bits', framed({ zip64: true }), [2]],
  [
    'an end of 64 bits with another number of files',
    framed({ zip64: { entries: 3, entriesOnDisk: 3 } }),
    [0, 'truncated'],
  ],
  [
    'an end of 64 bits with another place',
    framed({ zip64: { directoryOffset: 5 } }),
    [0, 'truncated'],
  ],
  [
    'an end of 64 bits that contradicts the other',
    framed({ zip64: { entries: 2, entriesOnDisk: 2 }, end: { entries: 1 } }),
    [0, 'overlap'],
  ],
  [
    'an end of 64 bits that is missing',
    framed({ end: { directorySize: FULL, directoryOffset: FULL } }),
    [0, 'truncated'],
  ],
  [
    'a locator without its record',
    framed({ beforeEnd: concat(u32(0x07064b50, 0), u64(0), u32(1)) }),
    [0, 'truncated'],
  ],
  ['sizes of 64 bits', wide({ size: FULL, compressedSize: FULL }, SIZE, PACKED.length), [2]],
  ['one size of 64 bits', wide({ size: FULL }, SIZE), [2]],
  ['a place of 64 bits', zip({ offset: FULL, extra: extraField(1, u64(0)) }), [2]],
  ['sizes of 64 bits that are missing', zip({ size: FULL, compressedSize: FULL }), [0, 'overlap']],
  [
    'a size of 64 bits that is cut',
    zip({ size: FULL, extra: extraField(1, u32(3)) }),
    [1, 'entry-too-large'],
  ],
  ['a size of 64 bits beyond all', wide({ size: FULL }, 2 ** 52), [1, 'entry-too-large']],
  ['a packed size of 64 bits beyond all', wide({ compressedSize: FULL }, 2 ** 52), [0, 'overlap']],
  [
    'a place of 64 bits beyond all',
    zip({ offset: FULL, extra: extraField(1, u64(2 ** 52)) }),
    [0, 'truncated'],
  ],
  ['sizes of 64 bits that nobody asked for', wide({}, 7, 7), [2]],
];

const DISKS: readonly Fixture[] = [
  ['the last of two parts', framed({ end: { disk: 1 } }), [0, 'unsupported']],
  [
    'fewer files on this part than in all',
    framed({ end: { entriesOnDisk: 1 } }),
    [0, 'unsupported'],
  ],
  [
    'the last of four parts, of 64 bits',
    framed({ zip64: { disk: 3 }, end: { disk: 0xffff } }),
    [0, 'unsupported'],
  ],
  ['two parts by the locator', framed({ zip64: true, disks: 2 }), [0, 'unsupported']],
  ['a file on another part', zip({ disk: 1 }), [1, 'unsupported']],
  [
    'a file on another part, of 64 bits',
    zip({ disk: 0xffff, extra: extraField(1, u32(1)) }),
    [1, 'unsupported'],
  ],
  [
    'a file on the first part, of 64 bits',
    zip({ disk: 0xffff, extra: extraField(1, u32(0)) }),
    [2],
  ],
  ['the mark of a part in front', framed({ prefix: MARK }), [2, 'junk-bytes']],
];

const DESCRIPTORS: readonly Fixture[] = [
  ['a descriptor', streamed(SHORT), [2]],
  ['a descriptor with its mark', streamed(concat(MARK, SHORT)), [2]],
  ['a descriptor of 64 bits', streamed(WIDE), [2]],
  ['a descriptor of 64 bits with its mark', streamed(concat(MARK, WIDE)), [2]],
  ['a descriptor beside sizes that are right', streamed(SHORT, {}), [2]],
  [
    'a descriptor beside sizes that are wrong',
    streamed(SHORT, { size: 3 }),
    [1, 'header-mismatch'],
  ],
  ['a descriptor that is missing', streamed(new Uint8Array()), [1, 'header-mismatch']],
  ['a descriptor of zeros', streamed(new Uint8Array(16)), [1, 'header-mismatch']],
  [
    'a descriptor with another checksum',
    streamed(u32(1, PACKED.length, SIZE)),
    [1, 'header-mismatch'],
  ],
  [
    'a descriptor with another size',
    streamed(concat(MARK, u32(CHECKSUM, PACKED.length, 1))),
    [1, 'header-mismatch'],
  ],
  [
    'a descriptor with another packed size',
    streamed(u32(CHECKSUM, 1, SIZE)),
    [1, 'header-mismatch'],
  ],
  ['half a descriptor', streamed(SHORT.subarray(0, 6)), [1, 'header-mismatch']],
  [
    'a descriptor that one header alone announces',
    zip({ flags: UTF8_FLAG | DESCRIPTOR_FLAG, local: { flags: UTF8_FLAG }, after: SHORT }),
    [1, 'junk-bytes', 'header-mismatch'],
  ],
  ['a descriptor that nobody announces', zip({ after: SHORT }), [2, 'junk-bytes']],
  [
    'a descriptor with bytes behind it',
    streamed(concat(SHORT, ascii('hidden'))),
    [2, 'junk-bytes'],
  ],
];

const OTHERS: readonly Fixture[] = [
  ['a password', zip({ flags: 1 }), [1, 'encrypted']],
  [
    'a password of AES',
    zip({ method: 99, extra: extraField(0x9901, u16(2, 0x4541, 3)) }),
    [1, 'encrypted'],
  ],
  ['another compression', zip({ method: 14 }), [1, 'unsupported']],
  ['a link', zip({ mode: 0xa1ff, system: 3 }), [1, 'special-file']],
  ['a link of Windows', zip({ attributes: 0x400 }), [1, 'special-file']],
  ['a name that leads out', zip({ name: '../a.json' }), [1, 'unsafe-name']],
  ['a name that Windows cannot write', zip({ name: 'a*b?' }), [1, 'unsafe-name']],
  ['a name that is no UTF-8', zip({ name: Uint8Array.of(0x61, 0xff) }), [1, 'unsafe-name']],
  ['a name twice', buildZip([A, A, B]), [1, 'duplicate-name']],
  [
    'a name twice but for its case',
    buildZip([A, { ...A, name: 'A.JSON' }, B]),
    [1, 'duplicate-name'],
  ],
  ['two files of the same bytes', buildZip([A, { ...B, unwritten: true }]), [0, 'overlap']],
];

/** Archives that break the format in one way each, and some that only look as if they did. */
export const FIXTURES: readonly Fixture[] = [
  ...CHECKSUMS,
  ...TRUNCATIONS,
  ...AROUND,
  ...WIDE_ARCHIVES,
  ...DISKS,
  ...DESCRIPTORS,
  ...OTHERS,
];
