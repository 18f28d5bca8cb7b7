/** The fields of the IHDR chunk as written. Check `headerProblem` before relying on them. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits per sample. */
  readonly depth: number;
  readonly colorType: number;
  readonly compression: number;
  readonly filtering: number;
  readonly interlace: number;
}

export const HEADER_LENGTH = 13;
export const GRAY = 0;
export const COLOR = 2;
export const PALETTE = 3;
export const GRAY_ALPHA = 4;
export const COLOR_ALPHA = 6;

/** Reads the content of an IHDR chunk, which must be `HEADER_LENGTH` bytes long. */
export function readHeader(data: Uint8Array): PngHeader {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    colorType: view.getUint8(9),
    compression: view.getUint8(10),
    filtering: view.getUint8(11),
    interlace: view.getUint8(12),
  };
}

/** Explains why no decoder can show an image with this header. Returns nothing if it is fine. */
export function headerProblem(header: PngHeader): string | undefined {
  const { width, height, depth, colorType } = header;
  if (!isSide(width) || !isSide(height)) {
    return `its header gives a size of ${width} × ${height} pixels, which PNG does not allow`;
  }
  if (!DEPTHS.get(colorType)?.includes(depth)) {
    return `its header gives color type ${colorType} with ${depth} bits, which PNG does not allow`;
  }
  if (header.compression !== 0 || header.filtering !== 0 || header.interlace > 1) {
    return 'its header gives a compression, filter or interlace method that PNG does not define';
  }
  return undefined;
}

/** Returns the number of samples per pixel; 1 for a palette index. */
export function channelsOf({ colorType }: PngHeader): number {
  return CHANNELS.get(colorType) ?? 1;
}

const LONGEST_SIDE = 2 ** 31 - 1;

const DEPTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [GRAY, [1, 2, 4, 8, 16]],
  [COLOR, [8, 16]],
  [PALETTE, [1, 2, 4, 8]],
  [GRAY_ALPHA, [8, 16]],
  [COLOR_ALPHA, [8, 16]],
]);

const CHANNELS: ReadonlyMap<number, number> = new Map([
  [COLOR, 3],
  [GRAY_ALPHA, 2],
  [COLOR_ALPHA, 4],
]);

function isSide(pixels: number): boolean {
  return pixels >= 1 && pixels <= LONGEST_SIDE;
}
