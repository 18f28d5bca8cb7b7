/** A window on the bytes, for reading numbers. Offsets must have been compared with its length. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether this signature stands at the offset, which may lie anywhere, even outside. */
export function hasSignature(view: DataView, offset: number, signature: number): boolean {
  return offset >= 0 && offset + 4 <= view.byteLength && view.getUint32(offset, true) === signature;
}

/** A 64-bit number; beyond 2⁵³ it loses its last digits, but no size or place that large is real. */
export function uint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}
