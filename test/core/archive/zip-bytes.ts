/** Concatenates bytes. */
export function concat(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}

export function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function u16(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return numbers(values, 2, (view, at, value) => view.setUint16(at, value, true));
}

export function u32(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return numbers(values, 4, (view, at, value) => view.setUint32(at, value, true));
}

export function u64(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return numbers(values, 8, (view, at, value) => view.setBigUint64(at, BigInt(value), true));
}

export function extraField(kind: number, contents: Uint8Array): Uint8Array<ArrayBuffer> {
  return concat(u16(kind, contents.length), contents);
}

function numbers(
  values: readonly number[],
  width: number,
  set: (view: DataView, at: number, value: number) => void,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) set(view, index * width, value);
  return bytes;
}
