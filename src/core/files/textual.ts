/** Whether bytes are text, by their beginning: other files have zero bytes, and UTF-16 has one in each pair. */
export function isTextual(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 4096);
  const [first, second] = beginning;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 || !beginning.subarray(2).includes(0);
}
