/** The next part of a literal, and its length in characters. */
export interface LiteralPart {
  readonly kind: 'text' | 'close' | 'hole' | 'broken';
  readonly length: number;
}

/** The syntax of one kind of string literal. */
export interface LiteralStyle {
  /** Length of the prefix and the opening quotes. */
  readonly openingLength: number;
  next(text: string, at: number): LiteralPart;
}

const OPENING = /([$@]{0,16})("+)/y;
const ONE: LiteralPart = { kind: 'text', length: 1 };
const TWO: LiteralPart = { kind: 'text', length: 2 };
const CLOSE: LiteralPart = { kind: 'close', length: 1 };
const HOLE: LiteralPart = { kind: 'hole', length: 1 };
const BROKEN: LiteralPart = { kind: 'broken', length: 0 };

/** Returns the style of the string literal that starts at `at`, or nothing if none does. */
export function literalStyle(text: string, at: number): LiteralStyle | undefined {
  OPENING.lastIndex = at;
  const [, prefix, quotes] = OPENING.exec(text) ?? [];
  if (prefix === undefined || quotes === undefined) return undefined;
  const dollars = prefix.replaceAll('@', '').length;
  const isVerbatim = prefix.includes('@');
  if (quotes.length >= 3 && !isVerbatim) {
    return rawStyle(prefix.length + quotes.length, quotes.length, dollars);
  }
  return {
    openingLength: prefix.length + 1,
    next: isVerbatim ? verbatim(dollars > 0) : plain(dollars > 0),
  };
}

function plain(hasHoles: boolean): LiteralStyle['next'] {
  return (text, at) => {
    const character = text.charAt(at);
    if (character === '"') return CLOSE;
    if (character === '\r' || character === '\n') return BROKEN;
    if (character === '\\') return /[\r\n]/.test(text.charAt(at + 1)) ? ONE : TWO;
    return hasHoles ? bracesAt(text, at) : ONE;
  };
}

function verbatim(hasHoles: boolean): LiteralStyle['next'] {
  return (text, at) => {
    if (text.charAt(at) === '"') return text.charAt(at + 1) === '"' ? TWO : CLOSE;
    return hasHoles ? bracesAt(text, at) : ONE;
  };
}

/** A doubled brace is an escaped brace, a single one opens a hole. */
function bracesAt(text: string, at: number): LiteralPart {
  if (text.charAt(at) !== '{') return ONE;
  return text.charAt(at + 1) === '{' ? TWO : HOLE;
}

function rawStyle(openingLength: number, quotes: number, dollars: number): LiteralStyle {
  return {
    openingLength,
    next(text, at) {
      const character = text.charAt(at);
      if (character === '"') {
        const length = runOf('"', text, at);
        return { kind: length >= quotes ? 'close' : 'text', length };
      }
      if (character !== '{' || dollars === 0) return ONE;
      const length = runOf('{', text, at);
      return { kind: length >= dollars ? 'hole' : 'text', length };
    },
  };
}

function runOf(character: string, text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === character) end += 1;
  return end - start;
}
