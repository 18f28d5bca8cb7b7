/** Returns the id of a heading. It needs no escaping in an address. */
export function anchorOf(kind: 'definition' | 'operation', name: string): string {
  // A lone surrogate cannot be encoded.
  return `${kind}-${encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))}`;
}
