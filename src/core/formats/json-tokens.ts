/** Everything but the contents of strings and comments. */
const TOKEN = /\/\/[^\n]*|\/\*|["{}[\],:]|[^\s"{}[\],:/]+|\//g;

/** A token of a text that may be JSON: a bracket, a sign, a comment, a text with its quotes, or something else. */
export interface JsonToken {
  readonly start: number;
  readonly end: number;
}

/** Yields the tokens of a text that may be JSON, without recursion, up to a text or comment that does not end. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const end = endOf(match[0], text, token.lastIndex);
    if (end < 0) return;
    token.lastIndex = end;
    yield { start: match.index, end };
  }
}

/** Returns the end of a token by how it starts; -1 if it does not end. */
function endOf(start: string, text: string, from: number): number {
  if (start === '/*') return ending(text, '*/', from);
  if (start !== '"') return from;
  let end = ending(text, '"', from);
  while (end > 0 && isEscaped(text, end - 1, from)) end = ending(text, '"', end);
  return end;
}

function ending(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && text[start - 1] === '\\') start -= 1;
  return (at - start) % 2 === 1;
}
