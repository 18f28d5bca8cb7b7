import { uint64, viewOf } from './bytes/byte-view.ts';

/** The sizes and the offset of an entry. Zip64 moves large values to an extra field. */
export interface Extent {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
  /** The part of a split archive that holds it, counted from 0. */
  readonly disk: number;
}

const ZIP64 = 0x0001;
const FULL = 0xffffffff;
const FULL_DISK = 0xffff;

/** Returns the contents of the first extra field with that id. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
  const view = viewOf(extra);
  let start = 0;
  while (start + 4 <= extra.length) {
    const end = start + 4 + view.getUint16(start + 2, true);
    if (end > extra.length) return undefined;
    if (view.getUint16(start, true) === id) return extra.subarray(start + 4, end);
    start = end;
  }
  return undefined;
}

/** Replaces each number that does not fit in 32 bits with the one from the zip64 field. */
export function widenExtent(extent: Extent, extra: Uint8Array): Extent {
  const field = extraField(extra, ZIP64);
  if (field === undefined) return extent;
  const view = viewOf(field);
  let next = 0;
  const widen = (value: number) => {
    if (value !== FULL || next + 8 > view.byteLength) return value;
    next += 8;
    return uint64(view, next - 8);
  };
  // The order is that of the format.
  const size = widen(extent.size);
  const compressedSize = widen(extent.compressedSize);
  const offset = widen(extent.offset);
  const hasDisk = extent.disk === FULL_DISK && next + 4 <= view.byteLength;
  return {
    size,
    compressedSize,
    offset,
    disk: hasDisk ? view.getUint32(next, true) : extent.disk,
  };
}
