import { deflateRawSync, deflateSync } from 'node:zlib';
import {
  type Bytes,
  chunk,
  headerOf,
  join,
  type PngSource,
  pixelChunks,
  png,
} from './png-writer.ts';

/** What becomes of a PNG: all is well, it is shown with its faults, it is not decoded, or it is no PNG to anybody. */
export type Verdict = 'sound' | 'looked at' | 'refused' | 'too large' | 'no PNG';

export type Mutant = readonly [change: string, bytes: Bytes, verdict: Verdict];

const SOURCE: PngSource = {
  width: 12,
  height: 9,
  colorType: 6,
  depth: 8,
  samples: (x, y) => [9 * x, 20 * y, 99, 255],
};
const HEADER = headerOf(SOURCE);
const PIXELS = pixelChunks(SOURCE);
const [DATA = HEADER] = PIXELS;
const END = chunk('IEND', []);
const NOTE = chunk('tEXt', [65, 0, 66]);
const WHOLE = png([HEADER, ...PIXELS, END]);
const ROWS = 9 * (1 + 4 * 12);
const MEGABYTE = 2 ** 20;

const flip = (bytes: Bytes, at: number) =>
  bytes.map((byte, index) => (index === (at < 0 ? bytes.length + at : at) ? byte ^ 0x5a : byte));
const withHeader = (header: Bytes) => png([header, ...PIXELS, END]);
const withField = (at: number, value: number) =>
  withHeader(chunk('IHDR', HEADER.slice(8, 21).fill(value, at, at + 1)));
const sized = (width: number, height: number) =>
  png([headerOf({ ...SOURCE, width, height }), ...PIXELS, END]);
const withData = (data: Uint8Array) => png([HEADER, chunk('IDAT', data), END]);
const withRows = (rows: Uint8Array) => withData(deflateSync(rows));
const indexed = (...more: readonly Bytes[]) => {
  const source = { ...SOURCE, colorType: 3, samples: () => [1] };
  return png([headerOf(source), ...more, ...pixelChunks(source), END]);
};
const largest = (depth: number) => {
  const [width, height] = [1024, 1024];
  const rows = deflateSync(new Uint8Array(height * (1 + (width * 4 * depth) / 8)));
  return png([headerOf({ width, height, depth, colorType: 6 }), chunk('IDAT', rows), END]);
};

/** Images of our own, each damaged in a way that decoders have stumbled over. */
export const MUTANTS: readonly Mutant[] = [
  ['nothing', WHOLE, 'sound'],
  [
    'pixels in pieces of one byte',
    png([HEADER, ...pixelChunks({ ...SOURCE, pieceLength: 1 }), END]),
    'sound',
  ],
  ['a note between header and pixels', png([HEADER, NOTE, ...PIXELS, END]), 'sound'],

  ['the first byte of the signature', flip(WHOLE, 0), 'refused'],
  ['the letters of the signature', flip(WHOLE, 2), 'no PNG'],
  ['the newline of the signature', flip(WHOLE, 5), 'refused'],
  ['a carriage return that is missing', join([WHOLE.slice(0, 4), WHOLE.slice(5)]), 'refused'],
  [
    'line feeds instead of newlines',
    join([WHOLE.slice(0, 4), Uint8Array.of(10, 26, 10), WHOLE.slice(8)]),
    'refused',
  ],
  ['a cleared highest bit', join([Uint8Array.of(9), WHOLE.slice(1)]), 'refused'],
  ['a byte before the signature', join([Uint8Array.of(0), WHOLE]), 'no PNG'],
  ['nothing but the signature', png([]), 'refused'],

  ['the checksum of the header', withHeader(flip(HEADER, -1)), 'refused'],
  ['the content of the header', withHeader(flip(HEADER, 10)), 'refused'],
  ['a header that is missing', png([...PIXELS, END]), 'refused'],
  ['a header that comes twice', png([HEADER, HEADER, ...PIXELS, END]), 'refused'],
  ['a header that comes second', png([NOTE, HEADER, ...PIXELS, END]), 'refused'],
  ['a header that is too short', withHeader(chunk('IHDR', HEADER.slice(8, 20))), 'refused'],
  ['a header that is too long', withHeader(chunk('IHDR', [...HEADER.slice(8, 21), 0])), 'refused'],
  ['a width of nothing', sized(0, 9), 'refused'],
  ['a height of nothing', sized(12, 0), 'refused'],
  ['a width beyond the format', sized(2 ** 31, 9), 'refused'],
  ['a height beyond the format', sized(12, 2 ** 32 - 1), 'refused'],
  ['a depth of nothing', withField(8, 0), 'refused'],
  ['a depth of 3', withField(8, 3), 'refused'],
  ['a depth that the color type lacks', withField(8, 4), 'refused'],
  ['a depth of 99', withField(8, 99), 'refused'],
  ['color type 1', withField(9, 1), 'refused'],
  ['color type 5', withField(9, 5), 'refused'],
  ['color type 9', withField(9, 9), 'refused'],
  ['an unknown compression', withField(10, 1), 'refused'],
  ['an unknown filtering', withField(11, 1), 'refused'],
  ['an unknown interlace', withField(12, 2), 'refused'],
  ['interlace that the pixels lack', withField(12, 1), 'refused'],

  ['one pixel too wide to be decoded', sized(1025, 9), 'too large'],
  ['one pixel too high to be decoded', sized(12, 1025), 'too large'],
  ['the largest size of the format', sized(2 ** 31 - 1, 2 ** 31 - 1), 'too large'],
  ['more columns than there are', sized(1024, 9), 'refused'],
  ['more rows than there are', sized(12, 1024), 'refused'],
  ['fewer columns than there are', sized(1, 9), 'refused'],
  ['fewer rows than there are', sized(12, 1), 'refused'],
  ['the largest image that is decoded, of 8 bits', largest(8), 'sound'],
  ['the largest image that is decoded, of 16 bits', largest(16), 'sound'],

  ['pixels that are missing', png([HEADER, END]), 'refused'],
  ['pixels of no bytes', withData(new Uint8Array()), 'refused'],
  ['the checksum of the pixels', png([HEADER, flip(DATA, -1), END]), 'refused'],
  ['the checksum inside the pixels', withData(flip(DATA.slice(8, -4), -1)), 'looked at'],
  ['the method of the pixels', withData(flip(DATA.slice(8, -4), 0)), 'refused'],
  [
    'pixels without their own header',
    withData(new Uint8Array(deflateRawSync(new Uint8Array(ROWS)))),
    'refused',
  ],
  ['pixels that break off', withData(DATA.slice(8, -20)), 'refused'],
  [
    'pixels of noise',
    withData(Uint8Array.of(0x78, 0x9c, ...Array.from({ length: 200 }, (_, i) => (i * 89) % 256))),
    'refused',
  ],
  ['an unknown filter', withRows(new Uint8Array(ROWS).fill(5)), 'refused'],
  ['one row too few', withRows(new Uint8Array(ROWS - 49)), 'refused'],
  ['one byte too many', withRows(new Uint8Array(ROWS + 1)), 'refused'],
  ['a bomb of 64 MB for pixels', withRows(new Uint8Array(64 * MEGABYTE)), 'refused'],
  [
    'pixels with a note among them',
    png([HEADER, ...PIXELS, NOTE, chunk('IDAT', []), END]),
    'looked at',
  ],

  ['a palette that is missing', indexed(), 'refused'],
  ['a palette of no colors', indexed(chunk('PLTE', [])), 'refused'],
  ['a palette of 257 colors', indexed(chunk('PLTE', new Uint8Array(771))), 'refused'],
  ['a palette of a color and a third', indexed(chunk('PLTE', [1, 2, 3, 4])), 'refused'],
  ['a palette without the color', indexed(chunk('PLTE', [1, 2, 3])), 'looked at'],
  [
    'a palette that comes twice',
    indexed(chunk('PLTE', new Uint8Array(6)), chunk('PLTE', new Uint8Array(6))),
    'refused',
  ],
  [
    'more opacities than colors',
    indexed(chunk('PLTE', new Uint8Array(6)), chunk('tRNS', [1, 2, 3])),
    'looked at',
  ],

  ['an unknown chunk that matters', png([HEADER, chunk('ABCD', [1]), ...PIXELS, END]), 'refused'],
  ['the checksum of a note', png([HEADER, flip(NOTE, -1), ...PIXELS, END]), 'looked at'],
  ['a chunk without a name', png([HEADER, chunk('\0\0\0\0', []), ...PIXELS, END]), 'refused'],
  ['a length beyond the file', png([HEADER, flip(DATA, 0), END]), 'refused'],
  [
    'a length of four gigabytes',
    png([HEADER, join([new Uint8Array(4).fill(255), DATA.slice(4)]), END]),
    'refused',
  ],
  ['an end that is missing', png([HEADER, ...PIXELS]), 'looked at'],
  ['an end that is cut', WHOLE.slice(0, -1), 'looked at'],
  ['a file cut within its pixels', WHOLE.slice(0, 60), 'refused'],
  ['a file cut within its header', WHOLE.slice(0, 20), 'refused'],
  ['bytes after the end', join([WHOLE, new Uint8Array(1000)]), 'looked at'],
  ['a second image after the end', join([WHOLE, WHOLE]), 'looked at'],
  [
    '100,000 damaged notes',
    png([HEADER, ...Array.from({ length: 100_000 }, () => flip(NOTE, -1)), ...PIXELS, END]),
    'refused',
  ],
];
