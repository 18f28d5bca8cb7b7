import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPngContents } from '../../../src/core/image/png-contents.ts';
import { decodePixels } from '../../../src/core/image/png-pixels.ts';
import { type Bytes, chunk, headerOf, type PngSource, png, writePng } from './png-writer.ts';

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const KINDS = [
  ...[1, 2, 4, 8, 16].map((depth) => ({ colorType: 0, depth })),
  ...[8, 16].flatMap((depth) => [2, 4, 6].map((colorType) => ({ colorType, depth }))),
  ...[1, 2, 4, 8].map((depth) => ({ colorType: 3, depth })),
];
const FILTERS = [0, 1, 2, 3, 4, 'each in turn'] as const;

/** 13 × 11 is no multiple of 8, so that rows and Adam7 passes end with partial bytes. */
function patterned({ colorType, depth }: { colorType: number; depth: number }): PngSource {
  const samples = (x: number, y: number) =>
    Array.from({ length: CHANNELS[colorType] ?? 0 }, (_, channel) => {
      return ((x + 3) * 40503 + y * y * 30011 + channel * 52711 + x * y * 977) % 2 ** depth;
    });
  const palette = Array.from({ length: 3 * 2 ** depth }, (_, index) => (index * 89) % 256);
  return {
    width: 13,
    height: 11,
    colorType,
    depth,
    samples,
    ...(colorType === 3 && { palette }),
  };
}

/** The color of the samples according to the specification, as eight hex digits. */
function colorOf({ colorType, depth, palette = [] }: PngSource, samples: readonly number[]) {
  const to8 = (sample: number) => Math.round((sample / (2 ** depth - 1)) * 255);
  const [a = 0, b = 0, c = 0, d = 0] = samples.map(to8);
  const entry = palette.slice(3 * (samples[0] ?? 0)).slice(0, 3);
  const colors: Readonly<Record<number, readonly number[]>> = {
    0: [a, a, a, 255],
    2: [a, b, c, 255],
    3: [...entry, 255],
    4: [a, a, a, b],
    6: [a, b, c, d],
  };
  return Buffer.from(colors[colorType] ?? []).toString('hex');
}

function colorsOf(source: PngSource): readonly string[] {
  return [...Array(source.width * source.height).keys()].map((index) => {
    return colorOf(source, source.samples(index % source.width, Math.floor(index / source.width)));
  });
}

async function decode(bytes: Bytes) {
  const contents = readPngContents(bytes);
  const { pixels, faults } = await decodePixels(bytes, contents);
  return {
    faults: [...contents.faults, ...faults],
    colors: pixels && [...pixels.colors].map((color) => color.toString(16).padStart(8, '0')),
  };
}

describe.each(KINDS)('decoding color type $colorType with $depth bits', (kind) => {
  it.each(FILTERS)('undoes filter %s', async (filter) => {
    const source = { ...patterned(kind), filter };
    expect(await decode(writePng(source))).toEqual({ faults: [], colors: colorsOf(source) });
  });

  it.each(FILTERS)('undoes filter %s when interlaced', async (filter) => {
    const source = { ...patterned(kind), filter, isInterlaced: true };
    expect(await decode(writePng(source))).toEqual({ faults: [], colors: colorsOf(source) });
  });
});

describe('decoding sizes', () => {
  const sizes = [...Array(81).keys()].map((index) => [1 + (index % 9), 1 + Math.floor(index / 9)]);

  it.each(sizes)('skips the empty passes of an interlaced %i × %i image', async (width, height) => {
    const source = {
      ...patterned({ colorType: 0, depth: 2 }),
      ...{ width, height, isInterlaced: true, filter: 4 },
    } as PngSource;
    expect(await decode(writePng(source))).toEqual({ faults: [], colors: colorsOf(source) });
  });

  it('joins pixels spread over many chunks', async () => {
    const source = { ...patterned({ colorType: 6, depth: 16 }), pieceLength: 3 };
    expect(await decode(writePng(source))).toEqual({ faults: [], colors: colorsOf(source) });
  });
});

describe('transparency', () => {
  const three = { width: 3, height: 1, samples: (x: number) => [x] };

  it('applies to the first palette colors, and leaves the others opaque', async () => {
    const palette = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const bytes = writePng({ ...three, colorType: 3, depth: 2, palette, transparency: [0, 128] });
    expect((await decode(bytes)).colors).toEqual(['01020300', '04050680', '070809ff']);
  });

  it('makes one gray transparent, by its value before scaling', async () => {
    const bytes = writePng({ ...three, colorType: 0, depth: 2, transparency: [0, 1] });
    expect((await decode(bytes)).colors).toEqual(['000000ff', '55555500', 'aaaaaaff']);
  });

  it('compares all 16 bits of a gray value', async () => {
    const samples = (x: number) => [0x1200 + x];
    const bytes = writePng({ ...three, samples, colorType: 0, depth: 16, transparency: [0x12, 1] });
    expect((await decode(bytes)).colors).toEqual(['121212ff', '12121200', '121212ff']);
  });

  it('makes one color transparent if all three channels match', async () => {
    const samples = (x: number) => [10, 20, 30 + x];
    const transparency = [0, 10, 0, 20, 0, 31];
    const bytes = writePng({ ...three, samples, colorType: 2, depth: 8, transparency });
    expect((await decode(bytes)).colors).toEqual(['0a141eff', '0a141f00', '0a1420ff']);
  });
});

describe('pixel data that does not match the header', () => {
  const header = headerOf({ width: 2, height: 1 });
  const end = chunk('IEND', []);
  const withData = (data: Uint8Array) => decode(png([header, chunk('IDAT', data), end]));
  const whole = deflateSync(Uint8Array.of(0, 1, 2, 3, 4, 5, 6));

  afterEach(() => vi.unstubAllGlobals());

  it('is reported with its length if it is truncated', async () => {
    const message = 'its pixel data (IDAT) ends after 3 of 7 bytes';
    const { colors, faults } = await withData(deflateSync(Uint8Array.of(0, 1, 2)));
    expect(faults).toEqual([{ message, offset: 33, fatal: true }]);
    expect(colors).toBeUndefined();
  });

  it.each([
    ['raw rows', Uint8Array.of(0, 1, 2, 3, 4, 5, 6)],
    ['deflated data without its zlib header', deflateRawSync(Uint8Array.of(0, 1, 2, 3, 4, 5, 6))],
    ['a zlib header that asks for a dictionary', Uint8Array.of(0x78, 0x20, ...whole.subarray(2))],
  ])('is refused if it is %s', async (_, data) => {
    const { colors, faults } = await withData(data);
    const message = 'its pixel data (IDAT) is not zlib data';
    expect(faults).toEqual([{ message, offset: 33, fatal: true }]);
    expect(colors).toBeUndefined();
  });

  it('is refused if its compression is damaged', async () => {
    const data = Uint8Array.of(0x78, 0x9c, 0xff, 0xff, ...whole.subarray(4));
    const message = 'its pixel data (IDAT) cannot be decompressed';
    expect((await withData(data)).faults).toEqual([{ message, offset: 33, fatal: true }]);
  });

  it('is refused if it is empty', async () => {
    expect((await withData(new Uint8Array())).faults).toMatchObject([{ fatal: true }]);
  });

  it('is decoded if only its checksum is wrong', async () => {
    const data = Uint8Array.from(whole);
    data[data.length - 1] = (data.at(-1) ?? 0) ^ 1;
    const { colors, faults } = await withData(data);
    expect(colors).toEqual(['010203ff', '040506ff']);
    expect(faults).toMatchObject([{ fatal: false, offset: 33 }]);
  });

  it('is inflated no further than the image size', async () => {
    let inflated = 0;
    const transform = (part: Uint8Array, to: TransformStreamDefaultController<Uint8Array>) => {
      inflated += part.length;
      to.enqueue(part);
    };
    const Real = DecompressionStream;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly inner = new Real('deflate-raw');
        readonly writable = this.inner.writable;
        readonly readable = this.inner.readable.pipeThrough(new TransformStream({ transform }));
      },
    );
    const { colors, faults } = await withData(deflateSync(new Uint8Array(32 << 20)));
    expect(colors).toBeUndefined();
    expect(faults).toMatchObject([{ fatal: true }]);
    expect(inflated).toBeGreaterThan(0);
    expect(inflated).toBeLessThan(1 << 20);
  });

  it('is refused if it names an undefined filter', async () => {
    const message = 'a row of its pixels uses filter 5, which PNG does not define';
    const { colors, faults } = await withData(deflateSync(Uint8Array.of(5, 1, 2, 3, 4, 5, 6)));
    expect(faults).toEqual([{ message, offset: 33, fatal: true }]);
    expect(colors).toBeUndefined();
  });

  it('is black where its palette lacks the color', async () => {
    const palette = [9, 9, 9];
    const samples = (x: number) => [x];
    const bytes = writePng({ width: 3, height: 1, colorType: 3, depth: 2, samples, palette });
    const message = 'its palette lacks colors that its pixels use';
    expect(await decode(bytes)).toMatchObject({
      faults: [{ message, fatal: false }],
      colors: ['090909ff', '000000ff', '000000ff'],
    });
  });
});
