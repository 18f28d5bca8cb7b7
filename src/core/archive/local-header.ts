import { hasSignature, viewOf } from './bytes/byte-view.ts';
import { type Extent, widenExtent } from './extra-fields.ts';

/** The header right before the contents of an entry. It repeats the central directory. */
export interface LocalHeader extends Extent {
  readonly nameBytes: Uint8Array;
  readonly extra: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  /** The offset of the contents. */
  readonly contents: number;
}

export const LOCAL_HEADER = 0x04034b50;
const HEADER_SIZE = 30;

/** Reads the header at the offset, if it is complete. */
export function readLocalHeader(bytes: Uint8Array, offset: number): LocalHeader | undefined {
  const view = viewOf(bytes);
  if (!hasSignature(view, offset, LOCAL_HEADER) || offset + HEADER_SIZE > bytes.length) {
    return undefined;
  }
  const nameEnd = offset + HEADER_SIZE + view.getUint16(offset + 26, true);
  const contents = nameEnd + view.getUint16(offset + 28, true);
  if (contents > bytes.length) return undefined;
  const extra = bytes.subarray(nameEnd, contents);
  const extent = {
    size: view.getUint32(offset + 22, true),
    compressedSize: view.getUint32(offset + 18, true),
    offset,
    disk: 0,
  };
  return {
    ...widenExtent(extent, extra),
    nameBytes: bytes.subarray(offset + HEADER_SIZE, nameEnd),
    extra,
    flags: view.getUint16(offset + 6, true),
    method: view.getUint16(offset + 8, true),
    checksum: view.getUint32(offset + 14, true),
    contents,
  };
}
