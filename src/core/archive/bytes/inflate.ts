/** The result of unpacking: the contents, or why there are none. */
export type Inflated =
  | { readonly outcome: 'complete'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly outcome: 'damaged' }
  /** `length` bytes came out: fewer than declared, or more, at which point unpacking stopped. */
  | { readonly outcome: 'shorter' | 'longer'; readonly length: number };

/** Bytes fed at once. Deflate expands one byte to at most 1,032, which limits what comes out before we can stop. */
const SLICE = 16 * 1024;
const MOST_FROM_ONE = 1032;

/** The most bytes that can come out beyond the declared size before unpacking stops. */
export function mostBeyond(compressedSize: number): number {
  return MOST_FROM_ONE * Math.min(SLICE, compressedSize);
}

/** Unpacks deflated bytes that should give `size` bytes. Stops as soon as there are more. */
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

/** Writes the bytes to the stream. Ends when the reader is canceled or the bytes are damaged. */
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
    // The reader gets the same error.
  }
}
