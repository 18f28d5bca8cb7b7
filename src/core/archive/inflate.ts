/** What became of compressed bytes: their contents, or why there are none. */
export type Inflated =
  | { readonly outcome: 'complete'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly outcome: 'damaged' }
  /** `length` bytes came out, before the end or until there were more than declared. */
  | { readonly outcome: 'shorter' | 'longer'; readonly length: number };

/** Deflate packs at most 1,032 bytes into one: so much comes out before anyone can say stop. */
const SLICE = 16 * 1024;
const MOST_FROM_ONE = 1032;

/** The most bytes that can come out beyond the declared size before unpacking stops. */
export function mostBeyond(compressedSize: number): number {
  return MOST_FROM_ONE * Math.min(SLICE, compressedSize);
}

/** Unpacks deflated bytes into exactly `size` bytes, and stops as soon as there are more. */
export async function inflate(
  compressed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Inflated> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  void feed(writable.getWriter(), compressed);
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const start = length;
      length += part.value.length;
      if (length > size) {
        await reader.cancel();
        return { outcome: 'longer', length };
      }
      bytes.set(part.value, start);
    }
  } catch {
    return { outcome: 'damaged' };
  }
  return length < size ? { outcome: 'shorter', length } : { outcome: 'complete', bytes };
}

/** Ends by itself when the reading side is canceled or the bytes make no sense. */
async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  compressed: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    for (let start = 0; start < compressed.length; start += SLICE) {
      await writer.write(compressed.subarray(start, start + SLICE));
    }
    await writer.close();
  } catch {
    // The reading side has been told.
  }
}
