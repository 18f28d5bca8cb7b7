import { inflate } from '../archive/bytes/inflate.ts';
import type { Result } from '../contract/result.ts';
import { adler32 } from './adler-32.ts';
import type { ImageFault } from './image-fault.ts';
import { joinData } from './png-chunks.ts';
import type { PngContents } from './png-contents.ts';
import type { PngHeader } from './png-header.ts';
import { painterOf } from './png-paint.ts';
import { lengthOf, type Pass, passesOf, unfilter } from './png-scanlines.ts';

/** The pixels of an image, row by row from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Each pixel as 0xRRGGBBAA, not premultiplied. */
  readonly colors: Uint32Array;
}

/** The result of decoding, without pixels if a fault is fatal. */
export interface Decoded {
  readonly pixels?: Pixels;
  readonly faults: readonly ImageFault[];
}

/**
 * Decodes the pixels. `contents` must come from these bytes and have no fatal fault. The size in
 * the header determines how much memory this takes, so check it first.
 */
export async function decodePixels(
  bytes: Uint8Array<ArrayBuffer>,
  contents: PngContents,
): Promise<Decoded> {
  const { header, imageData } = contents;
  if (!header || !imageData) return { faults: [] };
  const fault = (message: string, fatal: boolean) => ({ message, offset: imageData.start, fatal });
  const passes = passesOf(header);
  const unpacked = await unpack(joinData(bytes, imageData), lengthOf(passes));
  if (!unpacked.ok) return { faults: [fault(unpacked.error, true)] };
  const { rows, isExact } = unpacked.value;
  const badFilter = unfilter(rows, passes, header);
  if (badFilter !== undefined) {
    return {
      faults: [
        fault(`a row of its pixels uses filter ${badFilter}, which PNG does not define`, true),
      ],
    };
  }
  const { pixels, hasUnknownColors } = paint(rows, passes, header, contents);
  const faults = [
    ...(isExact ? [] : [fault('the checksum of its pixel data (IDAT) does not match', false)]),
    ...(hasUnknownColors ? [fault('its palette lacks colors that its pixels use', false)] : []),
  ];
  return { pixels, faults };
}

interface Unpacked {
  readonly rows: Uint8Array;
  readonly isExact: boolean;
}

/** Removes the zlib wrapper here, since platforms differ in how much data they return when its checksum is wrong. */
async function unpack(
  compressed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Result<Unpacked, string>> {
  if (!hasZlibHeader(compressed)) {
    return { ok: false, error: 'its pixel data (IDAT) is not zlib data' };
  }
  const inflated = await inflate(compressed.subarray(2, -4), size);
  switch (inflated.outcome) {
    case 'complete': {
      const rows = inflated.bytes;
      return { ok: true, value: { rows, isExact: endsWith(compressed, adler32(rows)) } };
    }
    case 'shorter': {
      const error = `its pixel data (IDAT) ends after ${inflated.length} of ${size} bytes`;
      return { ok: false, error };
    }
    case 'longer':
      return { ok: false, error: 'its pixel data (IDAT) is longer than its size allows' };
    case 'damaged':
      return { ok: false, error: 'its pixel data (IDAT) cannot be decompressed' };
  }
}

/** Checks for method 8 (deflate), no preset dictionary, and two bytes that form a multiple of 31. */
function hasZlibHeader(compressed: Uint8Array): boolean {
  const [method = 0, flags = 0] = compressed;
  const isChecked = ((method << 8) | flags) % 31 === 0;
  return compressed.length >= 6 && (method & 0x0f) === 8 && isChecked && (flags & 0x20) === 0;
}

function endsWith(compressed: Uint8Array, checksum: number): boolean {
  const { buffer, byteOffset, length } = compressed;
  return new DataView(buffer, byteOffset, length).getUint32(length - 4) === checksum;
}

function paint(
  rows: Uint8Array,
  passes: readonly Pass[],
  header: PngHeader,
  contents: PngContents,
) {
  const { width, height } = header;
  const colors = new Uint32Array(width * height);
  const paintRow = painterOf(header, contents);
  let offset = 0;
  let hasUnknownColors = false;
  for (const pass of passes) {
    for (let y = 0; y < pass.height; y++) {
      const row = rows.subarray(offset + 1, offset + 1 + pass.rowLength);
      const start = (pass.top + y * pass.stepY) * width + pass.left;
      const run = { colors, start, step: pass.stepX, width: pass.width };
      if (!paintRow(row, run)) hasUnknownColors = true;
      offset += 1 + pass.rowLength;
    }
  }
  return { pixels: { width, height, colors }, hasUnknownColors };
}
