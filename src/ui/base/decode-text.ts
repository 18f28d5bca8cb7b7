const texts = new WeakMap<Uint8Array, string>();

/** Decodes a file so that the offsets of its diagnostics match. Cached. */
export function decodeText(bytes: Uint8Array): string {
  let text = texts.get(bytes);
  if (text === undefined) {
    text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
    texts.set(bytes, text);
  }
  return text;
}

/** Detects UTF-16 by its byte order mark or zero bytes, as the checker does. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}
