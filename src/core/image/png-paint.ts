import { COLOR, COLOR_ALPHA, channelsOf, GRAY, GRAY_ALPHA, type PngHeader } from './png-header.ts';

/** The contents of PLTE and tRNS, which are needed to turn samples into colors. */
export interface ColorTables {
  readonly palette?: Uint8Array;
  readonly transparency?: Uint8Array;
}

/** Where the pixels of a row belong: the first at index `start`, and each other `step` after the one before. */
export interface PixelRun {
  /** 0xRRGGBBAA */
  readonly colors: Uint32Array;
  readonly start: number;
  readonly step: number;
  readonly width: number;
}

/** Paints an unfiltered row, reducing 16 bits to 8. Returns whether the palette has all its colors. */
export type PaintRow = (row: Uint8Array, run: PixelRun) => boolean;

/** Returns the function that paints the rows of an image. The header must be sound. */
export function painterOf(header: PngHeader, tables: ColorTables): PaintRow {
  const samples = new Uint16Array(header.width * channelsOf(header));
  const paint = samplePainter(header, tables);
  return (row, run) => {
    readSamples(row, header.depth, samples);
    return paint(samples, run);
  };
}

type PaintSamples = (samples: Uint16Array, run: PixelRun) => boolean;

function samplePainter({ colorType, depth }: PngHeader, tables: ColorTables): PaintSamples {
  const factor = depth === 16 ? 255 : (255 / (2 ** depth - 1)) * 2 ** 16;
  if (colorType === GRAY) return paintGray(factor, keyOf(tables, depth, 0));
  if (colorType === COLOR) {
    const [red, green, blue] = [0, 1, 2].map((channel) => keyOf(tables, depth, channel));
    return paintColor(factor, red, green, blue);
  }
  if (colorType === GRAY_ALPHA) return paintGrayAlpha(factor);
  return colorType === COLOR_ALPHA ? paintColorAlpha(factor) : paintPalette(tables);
}

function readSamples(row: Uint8Array, depth: number, samples: Uint16Array): void {
  const count = Math.min(samples.length, Math.floor((row.length * 8) / depth));
  if (depth === 16) {
    for (let index = 0; index < count; index += 1) {
      samples[index] = ((row[2 * index] ?? 0) << 8) | (row[2 * index + 1] ?? 0);
    }
  } else if (depth === 8) {
    samples.set(row);
  } else {
    const highest = 2 ** depth - 1;
    for (let index = 0; index < count; index += 1) {
      const bit = index * depth;
      samples[index] = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & highest;
    }
  }
}

/** Scales a sample to 8 bits, rounded. `factor` is 2¹⁶ times the ratio, a little less for 16 bits. */
function scaled(sample: number, factor: number): number {
  return (sample * factor + 32_895) >> 16;
}

/** Returns the sample that means "transparent", or -1, which no sample is. */
function keyOf({ transparency }: ColorTables, depth: number, channel: number): number {
  if (!transparency) return -1;
  const high = transparency[2 * channel] ?? 0;
  return ((high << 8) | (transparency[2 * channel + 1] ?? 0)) & (2 ** depth - 1);
}

function paintGray(factor: number, key: number): PaintSamples {
  return (samples, { colors, start, step, width }) => {
    for (let pixel = 0; pixel < width; pixel += 1) {
      const sample = samples[pixel] ?? 0;
      const gray = scaled(sample, factor);
      colors[start + pixel * step] = pack(gray, gray, gray, sample === key ? 0 : 255);
    }
    return true;
  };
}

function paintGrayAlpha(factor: number): PaintSamples {
  return (samples, { colors, start, step, width }) => {
    for (let pixel = 0; pixel < width; pixel += 1) {
      const gray = scaled(samples[2 * pixel] ?? 0, factor);
      const alpha = scaled(samples[2 * pixel + 1] ?? 0, factor);
      colors[start + pixel * step] = pack(gray, gray, gray, alpha);
    }
    return true;
  };
}

function paintColor(factor: number, redKey = -1, greenKey = -1, blueKey = -1): PaintSamples {
  return (samples, { colors, start, step, width }) => {
    for (let pixel = 0; pixel < width; pixel += 1) {
      const red = samples[3 * pixel] ?? 0;
      const green = samples[3 * pixel + 1] ?? 0;
      const blue = samples[3 * pixel + 2] ?? 0;
      colors[start + pixel * step] = pack(
        scaled(red, factor),
        scaled(green, factor),
        scaled(blue, factor),
        red === redKey && green === greenKey && blue === blueKey ? 0 : 255,
      );
    }
    return true;
  };
}

function paintColorAlpha(factor: number): PaintSamples {
  return (samples, { colors, start, step, width }) => {
    for (let pixel = 0; pixel < width; pixel += 1) {
      colors[start + pixel * step] = pack(
        scaled(samples[4 * pixel] ?? 0, factor),
        scaled(samples[4 * pixel + 1] ?? 0, factor),
        scaled(samples[4 * pixel + 2] ?? 0, factor),
        scaled(samples[4 * pixel + 3] ?? 0, factor),
      );
    }
    return true;
  };
}

function paintPalette({ palette, transparency }: ColorTables): PaintSamples {
  const known = paletteColors(palette ?? new Uint8Array(), transparency ?? new Uint8Array());
  return (samples, { colors, start, step, width }) => {
    let isComplete = true;
    for (let pixel = 0; pixel < width; pixel += 1) {
      const color = known[samples[pixel] ?? 0];
      if (color === undefined) isComplete = false;
      colors[start + pixel * step] = color ?? OPAQUE_BLACK;
    }
    return isComplete;
  };
}

const OPAQUE_BLACK = 0x000000ff;

function paletteColors(palette: Uint8Array, alphas: Uint8Array): readonly number[] {
  return Array.from({ length: Math.floor(palette.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(3 * index);
    return pack(red, green, blue, alphas[index] ?? 255);
  });
}

function pack(red: number, green: number, blue: number, alpha: number): number {
  return ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
}
