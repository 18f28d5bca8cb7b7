import { uint64, viewOf } from './byte-view.ts';

/** The sizes and the place of an entry, which zip64 moves to an extra field when they are large. */
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

/** The contents of the first extra field of this kind. */
export function extraField(extra: Uint8Array, kind: number): Uint8Array | undefined {
  const view = viewOf(extra);
  let start = 0;
  while (start + 4 <= extra.length) {
    const end = start + 4 + view.getUint16(start + 2, true);
    if (end > extra.length) return undefined;
    if (view.getUint16(start, true) === kind) return extra.subarray(start + 4, end);
    start = end;
  }
  return undefined;
}

/** The extent with each number that did not fit its 32 bits taken from the zip64 field. */
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
  // In the order in which the format lists them.
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
