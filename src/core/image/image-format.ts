/** The format of an image file according to its bytes, not its name. */
export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'svg' | 'webp' | 'bmp' | 'ico' | 'unknown';

/** The first eight bytes of every PNG. Transferring the file as text changes at least one of them. */
export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Detects the format from the first bytes. A PNG with a damaged signature still counts as PNG. */
export function detectFormat(bytes: Uint8Array): ImageFormat {
  for (const [format, signatures] of SIGNATURES) {
    if (signatures.some(([offset, text]) => hasBytes(bytes, offset, text))) return format;
  }
  if (hasBytes(bytes, 0, 'RIFF') && hasBytes(bytes, 8, 'WEBP')) return 'webp';
  if (hasBytes(bytes, 0, 'BM') && hasBytes(bytes, 6, '\0\0\0\0')) return 'bmp';
  return isSvg(bytes) ? 'svg' : 'unknown';
}

/** Whether the bytes at the offset are the Latin-1 codes of the text. */
export function hasBytes(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[offset + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

const SIGNATURES: readonly (readonly [ImageFormat, readonly (readonly [number, string])[]])[] = [
  ['png', [[1, 'PNG']]],
  ['jpeg', [[0, '\xff\xd8\xff']]],
  [
    'gif',
    [
      [0, 'GIF87a'],
      [0, 'GIF89a'],
    ],
  ],
  ['ico', [[0, '\0\0\x01\0']]],
];

const SVG_PREFIX_LENGTH = 1024;

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, SVG_PREFIX_LENGTH)).trimStart();
  return start.startsWith('<') && !/^<(!doctype )?html/i.test(start) && /<svg[\s>]/i.test(start);
}
