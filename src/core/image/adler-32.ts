/** Computes the checksum at the end of zlib data from the inflated bytes, as an unsigned 32-bit number. */
export function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += BLOCK_LENGTH) {
    for (const byte of bytes.subarray(start, start + BLOCK_LENGTH)) {
      low += byte;
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return ((high << 16) | low) >>> 0;
}

const MODULUS = 65521;
/** Small enough that the sums stay exact integers between two divisions. */
const BLOCK_LENGTH = 4096;
