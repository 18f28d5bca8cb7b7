import { analyzeLook, type IconLook } from '../image/icon-look.ts';
import type { ImageFault } from '../image/image-fault.ts';
import { detectFormat, type ImageFormat } from '../image/image-format.ts';
import { readPngContents } from '../image/png-contents.ts';
import type { PngHeader } from '../image/png-header.ts';
import { decodePixels } from '../image/png-pixels.ts';

/** The icon, as far as its bytes can be understood. Plain data. */
export interface ImageFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By the bytes; the name may say otherwise. */
  readonly format: ImageFormat;
  /** In pixels, as the header of a PNG gives it, even where no decoder accepts it. */
  readonly width?: number;
  readonly height?: number;
  /** What is wrong with the bytes of a PNG. A file of another format has none. */
  readonly faults: readonly ImageFault[];
  /** Absent for other formats, after a fatal fault, and where a side is longer than `LONGEST_SIDE`. */
  readonly look?: IconLook;
}

/** Longer images are not decoded: a few bytes can claim billions of pixels. */
export const LONGEST_SIDE = 1024;

/** Finds out what the bytes of an image file say of it. Never rejects, whatever they are. */
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
  return width > LONGEST_SIDE || height > LONGEST_SIDE;
}
