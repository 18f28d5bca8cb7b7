import { crc32, deflateSync } from 'node:zlib';

/** An image to write. `samples` returns one sample per channel of the pixel. */
export interface PngSource {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
  readonly depth: number;
  readonly samples: (x: number, y: number) => readonly number[];
  /** One filter for every row, or all five in turn. */
  readonly filter?: number | 'each in turn';
  readonly isInterlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Splits the pixel data into IDAT chunks of this length. */
  readonly pieceLength?: number;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** Writes the image as a PNG file. */
export function writePng(source: PngSource): Bytes {
  return png([
    headerOf(source),
    ...(source.palette ? [chunk('PLTE', source.palette)] : []),
    ...(source.transparency ? [chunk('tRNS', source.transparency)] : []),
    ...pixelChunks(source),
    chunk('IEND', []),
  ]);
}

/** Builds an IHDR chunk, 8-bit RGB by default. */
export function headerOf(
  header: Partial<Omit<PngSource, 'samples'>> & Pick<PngSource, 'width' | 'height'>,
): Bytes {
  const { width, height, depth = 8, colorType = 2, isInterlaced = false } = header;
  return chunk('IHDR', [
    ...uint32(width),
    ...uint32(height),
    depth,
    colorType,
    0,
    0,
    +isInterlaced,
  ]);
}

/** Builds the IDAT chunks of the image. */
export function pixelChunks(source: PngSource): readonly Bytes[] {
  const compressed = deflateSync(join(rowsOf(source)));
  const { pieceLength = compressed.length } = source;
  const pieces: Bytes[] = [];
  for (let start = 0; start < compressed.length; start += pieceLength) {
    pieces.push(chunk('IDAT', compressed.subarray(start, start + pieceLength)));
  }
  return pieces;
}

/** Joins the PNG signature and the chunks. */
export function png(chunks: readonly Bytes[]): Bytes {
  return join([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...chunks]);
}

/** Builds a chunk with its checksum. */
export function chunk(type: string, data: Iterable<number>): Bytes {
  const named = Uint8Array.of(...Buffer.from(type, 'latin1'), ...data);
  return Uint8Array.of(...uint32(named.length - 4), ...named, ...uint32(crc32(named)));
}

export function join(parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

export function uint32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** The Adam7 pass of each pixel in an 8 × 8 square, as in the specification. */
const ADAM7 = [
  '16462646',
  '77777777',
  '56565656',
  '77777777',
  '36463646',
  '77777777',
  '56565656',
  '77777777',
];

function rowsOf(source: PngSource): readonly Bytes[] {
  if (!source.isInterlaced) return passRows(source, () => true);
  return [...'1234567'].flatMap((pass) =>
    passRows(source, (x, y) => ADAM7[y % 8]?.[x % 8] === pass),
  );
}

/** The filtered rows of the pixels in one pass. */
function passRows(source: PngSource, belongs: (x: number, y: number) => boolean): readonly Bytes[] {
  const { width, height, depth, samples, filter = 0 } = source;
  const rows: Bytes[] = [];
  const step = Math.ceil((samples(0, 0).length * depth) / 8);
  let above: readonly number[] = [];
  for (let y = 0; y < height; y++) {
    const columns = [...Array(width).keys()].filter((x) => belongs(x, y));
    if (columns.length === 0) continue;
    const row = pack(
      columns.flatMap((x) => samples(x, y)),
      depth,
    );
    const type = filter === 'each in turn' ? rows.length % 5 : filter;
    rows.push(Uint8Array.of(type, ...filtered(type, row, above, step)));
    above = row;
  }
  return rows;
}

function pack(samples: readonly number[], depth: number): readonly number[] {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('');
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

function filtered(
  type: number,
  row: readonly number[],
  above: readonly number[],
  step: number,
): readonly number[] {
  return row.map((byte, index) => {
    const a = row[index - step] ?? 0;
    const b = above[index] ?? 0;
    const c = above[index - step] ?? 0;
    const nearest = [a, b, c].sort((p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q))[0];
    const prediction = [0, a, b, Math.floor((a + b) / 2), nearest][type] ?? 0;
    return (byte - prediction + 256) % 256;
  });
}
