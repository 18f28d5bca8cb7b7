const POLYNOMIAL = 0xedb88320;
/** The remainders of each byte followed by no, one, two and three zero bytes, so that four bytes take one step. */
const [ALONE, BEFORE_ONE, BEFORE_TWO, BEFORE_THREE] = makeTables();

/** Computes the checksum that zip archives and PNG images use, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let index = 0;
  // By index, which takes half the time of an iterator.
  for (; index + 4 <= bytes.length; index += 4) {
    crc ^=
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    crc =
      (BEFORE_THREE[crc & 0xff] ?? 0) ^
      (BEFORE_TWO[(crc >>> 8) & 0xff] ?? 0) ^
      (BEFORE_ONE[(crc >>> 16) & 0xff] ?? 0) ^
      (ALONE[crc >>> 24] ?? 0);
  }
  for (; index < bytes.length; index += 1) {
    crc = (ALONE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const alone = Int32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? POLYNOMIAL ^ (remainder >>> 1) : remainder >>> 1;
    }
    return remainder;
  });
  const withZero = (table: Int32Array) =>
    table.map((remainder) => (alone[remainder & 0xff] ?? 0) ^ (remainder >>> 8));
  const beforeOne = withZero(alone);
  const beforeTwo = withZero(beforeOne);
  return [alone, beforeOne, beforeTwo, withZero(beforeTwo)];
}
