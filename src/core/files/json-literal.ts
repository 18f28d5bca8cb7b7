/** Returns where a part of a JSON string stands in the file: `literal` begins with its quote, at offset `start`. */
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

/** For each character of the string, where it begins in its literal; the closing quote last. */
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
