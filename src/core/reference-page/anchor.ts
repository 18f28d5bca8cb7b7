/** Returns the id of a heading. It may stand in an address as it is. */
export function anchorOf(kind: 'definition' | 'operation', name: string): string {
  // A lone surrogate cannot be encoded.
  return `${kind}-${encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))}`;
}
