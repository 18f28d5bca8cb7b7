import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ImageFile, readImage } from '../../../src/core/files/image-file.ts';
import { hexOf } from '../../../src/core/image/rgb.ts';
import { type Bytes, chunk, headerOf, join, png, uint32, writePng } from '../image/png-writer.ts';

const BRAND = [0x1d, 0x69, 0xac];
const WHITE = [255, 255, 255];

/** A 100 × 100 icon: a white 60 × 50 logo on the brand color. */
const ICON = writePng({
  width: 100,
  height: 100,
  colorType: 2,
  depth: 8,
  filter: 'each in turn',
  samples: (x, y) => (x >= 20 && x < 80 && y >= 25 && y < 75 ? WHITE : BRAND),
});

/** Small images of every color type: together they exercise every part of the reader. */
const SMALL = [0, 2, 3, 4, 6].flatMap((colorType) =>
  [false, true].map((isInterlaced) =>
    writePng({
      ...{ width: 5, height: 5, colorType, depth: 8, isInterlaced, filter: 'each in turn' },
      samples: (x, y) => [x, y, 9, 200].slice(0, [1, 0, 3, 1, 2, 0, 4][colorType]),
      ...(colorType === 3 && { palette: Array.from({ length: 15 }, (_, i) => 9 * i) }),
      ...(colorType === 3 && { transparency: [0, 90] }),
    }),
  ),
);

function read(bytes: Bytes): Promise<ImageFile> {
  return readImage('icon.png', bytes);
}

/** Whether the image has either pixels to analyze or a reason why not. */
function isExplained({ format, width = 0, height = 0, faults, look }: ImageFile): boolean {
  const isFatal = faults.some(({ fatal }) => fatal);
  if (look) return format === 'png' && !isFatal;
  return format !== 'png' || isFatal || width > 1024 || height > 1024;
}

/** Corrects every checksum, so that changed data is not caught by them. */
function repairChecksums(bytes: Bytes): Bytes {
  const repaired = bytes.slice();
  const view = new DataView(repaired.buffer);
  for (let start = 8; start + 12 <= bytes.length; ) {
    const checksumAt = start + 8 + view.getUint32(start);
    if (checksumAt + 4 > bytes.length) break;
    view.setUint32(checksumAt, crc32(repaired.subarray(start + 4, checksumAt)));
    start = checksumAt + 4;
  }
  return repaired;
}

afterEach(() => vi.unstubAllGlobals());

describe('the image of an icon', () => {
  it('has its size, background and logo', async () => {
    const { format, width, height, faults, look, path, bytes } = await read(ICON);
    expect({ path, format, width, height, faults }).toEqual({
      ...{ path: 'icon.png', format: 'png', width: 100, height: 100, faults: [] },
    });
    expect(bytes).toBe(ICON);
    expect(look?.background && hexOf(look.background.color)).toBe('#1d69ac');
    expect(look?.background?.share).toBe(1);
    expect(look?.transparentPixels).toBe(0);
    expect(look?.logo).toEqual({ left: 20, top: 25, width: 60, height: 50 });
  });

  it('can be cloned to another thread', async () => {
    const image = await read(ICON);
    expect(structuredClone(image)).toEqual(image);
  });
});

describe('transparent rounded corners', () => {
  it('are counted, and are not part of the logo', async () => {
    const isCorner = (x: number, y: number) => Math.hypot(x - 49.5, y - 49.5) > 65;
    const bytes = writePng({
      ...{ width: 100, height: 100, colorType: 6, depth: 8 },
      samples: (x, y) => {
        if (isCorner(x, y)) return [0, 0, 0, 0];
        return x >= 40 && x < 60 && y >= 40 && y < 60 ? [...WHITE, 255] : [...BRAND, 255];
      },
    });
    const points = [...Array(10_000).keys()].map((i) => [i % 100, Math.floor(i / 100)] as const);
    const corners = points.filter(([x, y]) => isCorner(x, y)).length;
    const { look } = await read(bytes);
    expect(corners).toBeGreaterThan(0);
    expect(look?.transparentPixels).toBe(corners);
    expect(look?.background?.share).toBeLessThan(1);
    expect(look?.background && hexOf(look.background.color)).toBe('#1d69ac');
    expect(look?.logo).toEqual({ left: 40, top: 40, width: 20, height: 20 });
  });
});

describe('a file that is not a PNG', () => {
  it.each([
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['unknown', new Uint8Array()],
  ])('has only its format: %s', async (format, bytes) => {
    expect(await read(bytes)).toEqual({ path: 'icon.png', bytes, format, faults: [] });
  });
});

describe('a huge image', () => {
  const tooLong = (width: number, height: number) => {
    const data = chunk('IDAT', deflateSync(new Uint8Array(1 << 20)));
    const header = headerOf({ width, height, depth: 1, colorType: 0 });
    return png([header, data, chunk('IEND', [])]);
  };

  it.each([
    [20_000, 20_000],
    [1025, 1],
    [1, 1025],
    [2 ** 31 - 1, 2 ** 31 - 1],
  ])('of %i × %i is not decoded', async (width, height) => {
    const inflate = vi.fn();
    vi.stubGlobal('DecompressionStream', inflate);
    const image = await read(tooLong(width, height));
    expect(image).toMatchObject({ width, height, faults: [] });
    expect(image).not.toHaveProperty('look');
    expect(inflate).not.toHaveBeenCalled();
  });

  it('of 1024 × 1024 is decoded', async () => {
    const rows = deflateSync(new Uint8Array(1024 * 129));
    const header = headerOf({ width: 1024, height: 1024, depth: 1, colorType: 0 });
    const image = await read(png([header, chunk('IDAT', rows), chunk('IEND', [])]));
    expect(image.look?.background).toEqual({ color: { red: 0, green: 0, blue: 0 }, share: 1 });
  });
});

describe('a damaged image', () => {
  it('has the size in its header, even one that no decoder accepts', async () => {
    const image = await read(png([headerOf({ width: 0, height: 7 }), chunk('IEND', [])]));
    expect(image).toMatchObject({ width: 0, height: 7, faults: [{ fatal: true }] });
    expect(image).not.toHaveProperty('look');
  });

  it('lists the faults of the file first, then those of the pixels', async () => {
    const source = { width: 1, height: 1, colorType: 3, depth: 8, samples: () => [1] };
    const bytes = join([writePng({ ...source, palette: [1, 2, 3] }), Uint8Array.of(0)]);
    expect((await read(bytes)).faults.map(({ message }) => message)).toEqual([
      `the file continues after the end of the image at byte ${bytes.length - 1}`,
      'its palette lacks colors that its pixels use',
    ]);
  });

  it('is decoded if its only fault is data after the end', async () => {
    const { faults, look } = await read(join([ICON, new Uint8Array(100)]));
    expect(faults).toMatchObject([{ offset: ICON.length, fatal: false }]);
    expect(look?.logo?.width).toBe(60);
  });

  it('is explained wherever it is cut off', async () => {
    for (const bytes of [ICON, ...SMALL]) {
      for (let length = 0; length < bytes.length; length++) {
        const image = await read(bytes.subarray(0, length));
        expect(isExplained(image), `${length} bytes`).toBe(true);
        expect(image.format === 'unknown' || image.faults.length > 0, `${length} bytes`).toBe(true);
      }
    }
  });

  const change = fc.record({
    base: fc.constantFrom(ICON, ...SMALL),
    at: fc.nat(),
    flip: fc.integer({ min: 1, max: 255 }),
  });
  const changed = ({ base, at, flip }: { base: Bytes; at: number; flip: number }) =>
    base.map((byte, index) => (index === at % base.length ? byte ^ flip : byte));

  it('never passes as sound if one byte has changed', async () => {
    const property = fc.asyncProperty(change, async (mutation) => {
      const image = await read(changed(mutation));
      expect(isExplained(image)).toBe(true);
      expect(image.format !== 'png' || image.faults.length > 0).toBe(true);
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it('is explained if a changed byte has a correct checksum', async () => {
    const property = fc.asyncProperty(change, async (mutation) => {
      expect(isExplained(await read(repairChecksums(changed(mutation))))).toBe(true);
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it('is explained if its chunks hold arbitrary data', async () => {
    const types = fc.constantFrom('IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'tEXt', 'ABCD');
    const anyChunk = fc.tuple(types, fc.uint8Array({ maxLength: 20 }));
    const anyHeader = fc.uint8Array({ minLength: 5, maxLength: 5, max: 17 });
    const property = fc.asyncProperty(anyHeader, fc.array(anyChunk), async (rest, chunks) => {
      const header = chunk('IHDR', [...uint32(3), ...uint32(3), ...rest]);
      const image = await read(png([header, ...chunks.map(([type, data]) => chunk(type, data))]));
      expect(isExplained(image)).toBe(true);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
