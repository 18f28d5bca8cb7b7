/** Returns a view for reading numbers. Callers must check offsets against its length. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether the signature is at the offset, which may be out of bounds. */
export function hasSignature(view: DataView, offset: number, signature: number): boolean {
  return offset >= 0 && offset + 4 <= view.byteLength && view.getUint32(offset, true) === signature;
}

/** Reads a 64-bit number. It loses precision beyond 2⁵³, but no real size or offset is that large. */
export function uint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}
