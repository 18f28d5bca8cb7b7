/** Returns the range of a part of a JSON string in the file. `literal` begins with its quote, at offset `start`. */
export function rangeInLiteral(
  literal: string,
  start: number,
  part: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  if (!literal.includes('\\')) return { start: start + 1 + part.start, end: start + 1 + part.end };
  const offsets = rawOffsets(literal);
  const last = literal.length - 1;
  return {
    start: start + (offsets[part.start] ?? last),
    end: start + (offsets[part.end] ?? last),
  };
}

/** Returns the offset of each character of the string in its literal, and last that of the closing quote. */
function rawOffsets(literal: string): readonly number[] {
  const offsets: number[] = [];
  let at = 1;
  while (at < literal.length) {
    offsets.push(at);
    if (literal[at] !== '\\') at += 1;
    else at += literal[at + 1] === 'u' ? 6 : 2;
  }
  return offsets;
}
