import { COLOR, COLOR_ALPHA, GRAY, GRAY_ALPHA, type PngHeader } from './png-header.ts';

/** Returns the color of a pixel as 0xRRGGBBAA, or nothing if the palette lacks the color. */
export type Paint = (row: Uint8Array, column: number) => number | undefined;

/** The contents of PLTE and tRNS, which are needed to turn samples into colors. */
export interface ColorTables {
  readonly palette?: Uint8Array;
  readonly transparency?: Uint8Array;
}

/** Returns a function that reads colors from unfiltered rows, reducing 16 bits to 8. The header must be sound. */
export function painterOf({ colorType, depth }: PngHeader, tables: ColorTables): Paint {
  const samples = samplesOf(depth);
  if (colorType === GRAY) return paintGray(samples, keyOf(samples, tables, 0));
  if (colorType === COLOR) return paintColor(samples, tables);
  if (colorType === GRAY_ALPHA) return paintGrayAlpha(samples);
  return colorType === COLOR_ALPHA ? paintColorAlpha(samples) : paintPalette(samples, tables);
}

interface Samples {
  readonly highest: number;
  readonly read: (row: Uint8Array, index: number) => number;
  /** Converts a sample to 8 bits. */
  readonly scale: (sample: number) => number;
}

function samplesOf(depth: number): Samples {
  const highest = 2 ** depth - 1;
  return {
    highest,
    read: readerOf(depth),
    scale: depth === 8 ? (sample) => sample : (sample) => Math.round((sample * 255) / highest),
  };
}

function readerOf(depth: number): Samples['read'] {
  if (depth === 8) return (row, index) => row[index] ?? 0;
  if (depth === 16) return (row, index) => ((row[2 * index] ?? 0) << 8) | (row[2 * index + 1] ?? 0);
  return (row, index) => {
    const bit = index * depth;
    return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };
}

/** Returns the sample value that means "transparent", or -1, which no sample has. */
function keyOf({ highest }: Samples, { transparency }: ColorTables, channel: number): number {
  if (!transparency) return -1;
  const high = transparency[2 * channel] ?? 0;
  return ((high << 8) | (transparency[2 * channel + 1] ?? 0)) & highest;
}

function paintGray({ read, scale }: Samples, key: number): Paint {
  return (row, column) => {
    const sample = read(row, column);
    const gray = scale(sample);
    return pack(gray, gray, gray, sample === key ? 0 : 255);
  };
}

function paintGrayAlpha({ read, scale }: Samples): Paint {
  return (row, column) => {
    const gray = scale(read(row, 2 * column));
    return pack(gray, gray, gray, scale(read(row, 2 * column + 1)));
  };
}

function paintColor(samples: Samples, tables: ColorTables): Paint {
  const { read, scale } = samples;
  const redKey = keyOf(samples, tables, 0);
  const greenKey = keyOf(samples, tables, 1);
  const blueKey = keyOf(samples, tables, 2);
  return (row, column) => {
    const red = read(row, 3 * column);
    const green = read(row, 3 * column + 1);
    const blue = read(row, 3 * column + 2);
    const isKey = red === redKey && green === greenKey && blue === blueKey;
    return pack(scale(red), scale(green), scale(blue), isKey ? 0 : 255);
  };
}

function paintColorAlpha({ read, scale }: Samples): Paint {
  return (row, column) => {
    const level = (channel: number) => scale(read(row, 4 * column + channel));
    return pack(level(0), level(1), level(2), level(3));
  };
}

function paintPalette({ read }: Samples, { palette, transparency }: ColorTables): Paint {
  const colors = paletteColors(palette ?? new Uint8Array(), transparency ?? new Uint8Array());
  return (row, column) => colors[read(row, column)];
}

function paletteColors(palette: Uint8Array, alphas: Uint8Array): readonly number[] {
  return Array.from({ length: Math.floor(palette.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(3 * index);
    return pack(red, green, blue, alphas[index] ?? 255);
  });
}

function pack(red: number, green: number, blue: number, alpha: number): number {
  return ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
}
