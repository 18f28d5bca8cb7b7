import { hasSignature, uint64, viewOf } from './bytes/byte-view.ts';

/** The checksum and sizes of an entry, which a data descriptor repeats after the contents. */
export interface DescribedFields {
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** What follows contents whose header announces a data descriptor. */
export type DataDescriptor =
  | { readonly verdict: 'fits'; readonly length: number }
  | { readonly verdict: 'missing' | 'contradicts'; readonly length: 0 };

/** The sizes and the checksum follow the contents, and may be missing before them. */
export const DESCRIPTOR_FLAG = 0x0008;

const SIGNATURE = 0x08074b50;
const OTHER_RECORDS = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50];

/** Compares the data descriptor at this offset with the table of contents. Its signature is optional, and its sizes have 32 or 64 bits. */
export function readDescriptor(
  bytes: Uint8Array,
  offset: number,
  fields: DescribedFields,
): DataDescriptor {
  const view = viewOf(bytes);
  const isMarked = hasSignature(view, offset, SIGNATURE);
  for (const start of isMarked ? [offset + 4, offset] : [offset]) {
    for (const width of [4, 8]) {
      const end = start + 4 + 2 * width;
      if (fits(view, start, width, fields)) return { verdict: 'fits', length: end - offset };
    }
  }
  const isOther = OTHER_RECORDS.some((record) => hasSignature(view, offset, record));
  return { verdict: isOther && !isMarked ? 'missing' : 'contradicts', length: 0 };
}

function fits(
  view: DataView,
  start: number,
  width: number,
  { checksum, compressedSize, size }: DescribedFields,
): boolean {
  if (start + 4 + 2 * width > view.byteLength) return false;
  const read = (at: number) => (width === 4 ? view.getUint32(at, true) : uint64(view, at));
  return (
    view.getUint32(start, true) === checksum &&
    read(start + 4) === compressedSize &&
    read(start + 4 + width) === size
  );
}
