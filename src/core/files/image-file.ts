import { analyzeLook, type IconLook } from '../image/icon-look.ts';
import type { ImageFault } from '../image/image-fault.ts';
import { detectFormat, type ImageFormat } from '../image/image-format.ts';
import { readPngContents } from '../image/png-contents.ts';
import type { PngHeader } from '../image/png-header.ts';
import { decodePixels } from '../image/png-pixels.ts';

/** An image file, decoded as far as possible. Plain data. */
export interface ImageFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Detected from the bytes, whatever the name says. */
  readonly format: ImageFormat;
  /** In pixels, from the header of a PNG, even if no decoder accepts the value. */
  readonly width?: number;
  readonly height?: number;
  /** Faults in the bytes of a PNG. Empty for other formats. */
  readonly faults: readonly ImageFault[];
  /** Absent for other formats, after a fatal fault, and if a side is longer than `MAX_SIDE`. */
  readonly look?: IconLook;
}

/** Longer images are not decoded: a few bytes can claim billions of pixels. */
export const MAX_SIDE = 1024;

/** Reads the format of an image file, and decodes it if it is a PNG. Never rejects. */
export async function readImage(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<ImageFile> {
  const format = detectFormat(bytes);
  if (format !== 'png') return { path, bytes, format, faults: [] };
  const contents = readPngContents(bytes);
  const { header, faults } = contents;
  const size = header && { width: header.width, height: header.height };
  if (!header || isHuge(header) || faults.some(({ fatal }) => fatal)) {
    return { path, bytes, format, ...size, faults };
  }
  const { pixels, faults: pixelFaults } = await decodePixels(bytes, contents);
  return {
    path,
    bytes,
    format,
    ...size,
    faults: [...faults, ...pixelFaults],
    ...(pixels && { look: analyzeLook(pixels) }),
  };
}

function isHuge({ width, height }: PngHeader): boolean {
  return width > MAX_SIDE || height > MAX_SIDE;
}
