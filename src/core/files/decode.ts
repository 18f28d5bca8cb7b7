/** What the bytes of a text say. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly firstBadOffset: number | undefined;
}

/**
 * UTF-8 as it should be, else the best guess: UTF-16 by its byte order mark or its zero bytes,
 * else UTF-8 with U+FFFD in place of what it is not. Never throws; keeps a byte order mark.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, encoding, firstBadOffset: undefined };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding, firstBadOffset: undefined };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, encoding, firstBadOffset: textBeforeFault(bytes).length };
  }
}

/** The encoding that the first two bytes tell, UTF-8 if they tell none. */
export function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  if (second === 0 && first !== undefined && first !== 0) return 'utf-16le';
  return 'utf-8';
}

/** The text before the first byte that is not UTF-8, found by bisection. */
function textBeforeFault(bytes: Uint8Array): string {
  let valid = 0;
  let broken = bytes.length;
  while (valid < broken - 1) {
    const middle = (valid + broken) >>> 1;
    if (isUtf8SoFar(bytes.subarray(0, middle))) valid = middle;
    else broken = middle;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), {
    stream: true,
  });
}

/** Streaming, a character that the cut splits counts as well-formed. */
function isUtf8SoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
