import { describe, expect, it } from 'vitest';
import { readPngContents } from '../../../src/core/image/png-contents.ts';
import { type Bytes, chunk, headerOf, join, pixelChunks, png } from './png-writer.ts';

const SOLID = { width: 2, height: 2, colorType: 2, depth: 8, samples: () => [1, 2, 3] };
const header = headerOf(SOLID);
const pixels = pixelChunks(SOLID);
const end = chunk('IEND', []);
/** The offset of the second chunk: signature and IHDR take 8 + 25 bytes. */
const SECOND = 33;

function faultsOf(...chunks: readonly Bytes[]) {
  return readPngContents(png(chunks)).faults;
}

function damaged(bytes: Bytes, index = bytes.length - 1): Bytes {
  return bytes.map((byte, at) => (at === index ? byte ^ 1 : byte));
}

describe('a sound PNG', () => {
  it('has no faults, whatever optional chunks it carries', () => {
    expect(
      faultsOf(header, chunk('gAMA', [0, 0, 0, 1]), ...pixels, chunk('tEXt', []), end),
    ).toEqual([]);
  });

  it('has its size and the range of its pixel data', () => {
    const contents = readPngContents(png([header, ...pixels, end]));
    expect(contents.header).toMatchObject({ width: 2, height: 2, depth: 8, colorType: 2 });
    expect(contents.imageData?.start).toBe(SECOND);
    expect(contents.imageData?.length).toBe((pixels[0]?.length ?? 0) - 12);
  });

  it('may be a slice of a larger buffer', () => {
    const whole = png([header, ...pixels, end]);
    const inside = join([new Uint8Array(5), whole, new Uint8Array(5)]).subarray(
      5,
      5 + whole.length,
    );
    expect(readPngContents(inside)).toEqual(readPngContents(whole));
  });
});

describe('the signature', () => {
  it('reveals a file that was transferred as text', () => {
    const bytes = png([header, ...pixels, end]);
    const asText = join([bytes.subarray(0, 4), bytes.subarray(5)]);
    expect(readPngContents(asText).faults).toEqual([
      {
        message: 'its first eight bytes are damaged, as if the file had been transferred as text',
        offset: 0,
        fatal: true,
      },
    ]);
  });
});

describe('the header', () => {
  it.each([
    [0, 2, '0 × 2'],
    [2, 0, '2 × 0'],
    [2 ** 31, 2, '2147483648 × 2'],
  ])('may not have the size %i × %i', (width, height, size) => {
    const message = `its header gives a size of ${size} pixels, which PNG does not allow`;
    const contents = readPngContents(png([headerOf({ width, height }), ...pixels, end]));
    expect(contents.faults).toEqual([{ message, offset: 8, fatal: true }]);
    expect(contents.header).toMatchObject({ width, height });
  });

  it('may have the largest size that PNG allows', () => {
    const largest = 2 ** 31 - 1;
    expect(faultsOf(headerOf({ width: largest, height: largest }), ...pixels, end)).toEqual([]);
  });

  it.each([
    [0, 3],
    [2, 4],
    [3, 16],
    [4, 1],
    [5, 8],
    [6, 0],
    [7, 8],
  ])('may not combine color type %i with %i bits', (colorType, depth) => {
    const message = `its header gives color type ${colorType} with ${depth} bits, which PNG does not allow`;
    const wrong = headerOf({ width: 2, height: 2, colorType, depth });
    expect(faultsOf(wrong, ...pixels, end)).toEqual([{ message, offset: 8, fatal: true }]);
  });

  it.each([10, 11, 12])('may not name an undefined method at byte %i', (index) => {
    const content = header.slice(8, 21).fill(2, index, index + 1);
    expect(faultsOf(chunk('IHDR', content), ...pixels, end)).toMatchObject([
      { fatal: true, offset: 8 },
    ]);
  });

  it('must come first, once, and whole', () => {
    expect(faultsOf(chunk('tEXt', []), header, ...pixels, end)).toMatchObject([
      { message: 'its header (IHDR) at byte 20 is misplaced or has the wrong length', fatal: true },
    ]);
    expect(faultsOf(header, header, ...pixels, end)).toMatchObject([
      { offset: SECOND, fatal: true },
    ]);
    const short = chunk('IHDR', [0, 0, 0, 1]);
    expect(faultsOf(short, ...pixels, end)).toMatchObject([{ offset: 8, fatal: true }]);
  });

  it('is ignored if its checksum is wrong', () => {
    const contents = readPngContents(png([damaged(header), ...pixels, end]));
    expect(contents).not.toHaveProperty('header');
    expect(contents.faults).toEqual([
      {
        message: 'the checksum of the IHDR chunk at byte 8 does not match',
        offset: 8,
        fatal: true,
      },
    ]);
  });
});

describe('checksums', () => {
  it('are fatal only in chunks that decoders need', () => {
    const [first = end] = pixels;
    expect(faultsOf(header, damaged(first), end)).toMatchObject([{ offset: SECOND, fatal: true }]);
    const note = damaged(chunk('tEXt', [1]));
    expect(faultsOf(header, note, ...pixels, end)).toMatchObject([
      { offset: SECOND, fatal: false },
    ]);
    expect(faultsOf(header, ...pixels, damaged(end))).toMatchObject([{ fatal: false }]);
  });

  it('cover the type as well as the data', () => {
    const note = damaged(chunk('tEXt', [1]), 5);
    expect(faultsOf(header, note, ...pixels, end)).toHaveLength(1);
  });
});

describe('chunks', () => {
  it('must be known if they are marked as critical', () => {
    const message = 'the ABcD chunk at byte 33 is marked as critical, and its type is unknown';
    expect(faultsOf(header, chunk('ABcD', []), ...pixels, end)).toEqual([
      { message, offset: SECOND, fatal: true },
    ]);
  });

  it('must have a type of four letters', () => {
    const message = 'there is no PNG chunk at byte 33';
    expect(faultsOf(header, chunk('I\0A1', []), end)).toEqual([
      { message, offset: SECOND, fatal: true },
    ]);
  });

  it('must not be missing', () => {
    expect(faultsOf()).toMatchObject([
      { message: 'it has no header (IHDR)', fatal: true },
      { message: 'it has no pixel data (IDAT)', fatal: true },
      { message: 'the file has no end marker (IEND)', fatal: false },
    ]);
    const indexed = headerOf({ ...SOLID, colorType: 3 });
    expect(faultsOf(indexed, ...pixels, end)).toMatchObject([
      { message: 'it has no palette (PLTE)', fatal: true },
    ]);
    expect(faultsOf(header, ...pixels)).toMatchObject([
      { message: 'the file has no end marker (IEND)', fatal: false },
    ]);
  });

  it('with pixels must be consecutive', () => {
    const contents = readPngContents(png([header, ...pixels, chunk('tEXt', []), ...pixels, end]));
    expect(contents.faults).toMatchObject([{ fatal: false }]);
    expect(contents.imageData?.start).toBe(SECOND);
  });

  it('of one type cannot fill the list of faults', () => {
    const notes = Array.from({ length: 1000 }, () => damaged(chunk('tEXt', [])));
    const faults = faultsOf(header, ...notes, ...pixels, end);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toMatchObject({ fatal: true });
  });
});

describe('the palette', () => {
  it.each([
    [3, 0, true],
    [3, 4, true],
    [3, 3 * 257, true],
    [2, 4, false],
  ])('has a wrong length with color type %i and %i bytes', (colorType, length, fatal) => {
    const palette = chunk('PLTE', new Uint8Array(length));
    const faults = faultsOf(headerOf({ ...SOLID, colorType }), palette, ...pixels, end);
    expect(faults[0]).toMatchObject({ offset: SECOND, fatal });
  });

  it('must come once, before the pixels', () => {
    const palette = chunk('PLTE', [1, 2, 3]);
    const indexed = headerOf({ ...SOLID, colorType: 3 });
    expect(faultsOf(indexed, palette, ...pixels, end)).toEqual([]);
    expect(faultsOf(indexed, palette, palette, ...pixels, end)).toMatchObject([{ fatal: true }]);
    expect(faultsOf(indexed, ...pixels, palette, end)).toMatchObject([{ fatal: true }]);
  });
});

describe('the transparency', () => {
  const palette = chunk('PLTE', [1, 2, 3, 4, 5, 6]);

  it.each([
    [0, 2],
    [2, 6],
    [3, 1],
    [3, 2],
  ])('is accepted with color type %i and %i bytes', (colorType, length) => {
    const transparency = chunk('tRNS', new Uint8Array(length));
    const faults = faultsOf(
      headerOf({ ...SOLID, colorType }),
      palette,
      transparency,
      ...pixels,
      end,
    );
    expect(faults).toEqual([]);
  });

  it.each([
    [0, 1],
    [2, 2],
    [3, 0],
    [3, 3],
    [4, 2],
    [6, 6],
  ])('is ignored with color type %i and %i bytes', (colorType, length) => {
    const transparency = chunk('tRNS', new Uint8Array(length));
    const bytes = png([headerOf({ ...SOLID, colorType }), palette, transparency, ...pixels, end]);
    const contents = readPngContents(bytes);
    expect(contents.faults).toMatchObject([{ fatal: false, offset: SECOND + 18 }]);
    expect(contents).not.toHaveProperty('transparency');
  });

  it('must come once, after the palette and before the pixels', () => {
    const transparency = chunk('tRNS', [0]);
    const indexed = headerOf({ ...SOLID, colorType: 3 });
    for (const order of [
      [transparency, palette, ...pixels],
      [palette, ...pixels, transparency],
      [palette, transparency, transparency, ...pixels],
    ]) {
      expect(faultsOf(indexed, ...order, end)).toMatchObject([{ fatal: false }]);
    }
  });
});

describe('the end', () => {
  it('must be last', () => {
    const bytes = png([header, ...pixels, end]);
    const message = `the file continues after the end of the image at byte ${bytes.length}`;
    expect(readPngContents(join([bytes, Uint8Array.of(1, 2, 3)])).faults).toEqual([
      { message, offset: bytes.length, fatal: false },
    ]);
  });

  it('holds no data', () => {
    expect(faultsOf(header, ...pixels, chunk('IEND', [0]))).toMatchObject([{ fatal: false }]);
  });

  it('tells where a truncated file is cut off', () => {
    const bytes = png([header, ...pixels, end]);
    expect(readPngContents(bytes.subarray(0, 20)).faults).toEqual([
      {
        message: 'the file is cut off inside the IHDR chunk that begins at byte 8',
        offset: 8,
        fatal: true,
      },
    ]);
    expect(readPngContents(bytes.subarray(0, 40)).faults).toMatchObject([
      { message: 'the file is cut off inside a chunk that begins at byte 33', fatal: true },
    ]);
    expect(readPngContents(bytes.subarray(0, 45)).faults).toMatchObject([{ fatal: true }]);
    expect(readPngContents(bytes.subarray(0, -1)).faults).toMatchObject([{ fatal: false }]);
  });
});
