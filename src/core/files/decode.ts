/** The text of a file, and how it was encoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly firstBadOffset: number | undefined;
}

/**
 * Decodes UTF-8, or UTF-16 if a byte order mark or zero bytes suggest it. Replaces malformed characters with U+FFFD. Never throws; keeps a byte order mark.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding, firstBadOffset: undefined };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, encoding, firstBadOffset: textBeforeFault(bytes, encoding).length };
  }
}

/** Whether the text is surely what its author wrote, so that it may be saved as UTF-8. UTF-16 with U+0000 is not. */
export function isCertain({ text, encoding, firstBadOffset }: Decoded): boolean {
  return firstBadOffset === undefined && (encoding === 'utf-8' || !text.includes('\0'));
}

/** Returns the encoding by the first two bytes, or else UTF-8. */
export function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  if (second === 0 && first !== undefined && first !== 0) return 'utf-16le';
  return 'utf-8';
}

/** Returns the text before the first malformed character, found by bisection. */
function textBeforeFault(bytes: Uint8Array, encoding: Decoded['encoding']): string {
  let valid = 0;
  let broken = bytes.length;
  while (valid < broken - 1) {
    const middle = (valid + broken) >>> 1;
    if (isSoundSoFar(bytes.subarray(0, middle), encoding)) valid = middle;
    else broken = middle;
  }
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, valid), {
    stream: true,
  });
}

/** Streaming, a character that the cut splits counts as well-formed. */
function isSoundSoFar(bytes: Uint8Array, encoding: Decoded['encoding']): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
