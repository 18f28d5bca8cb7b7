import { uint64, viewOf } from './byte-view.ts';

/** The sizes and the place of an entry, which zip64 moves to an extra field when they are large. */
export interface Extent {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

const ZIP64 = 0x0001;
const FULL = 0xffffffff;

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
  return { size, compressedSize, offset: widen(extent.offset) };
}
