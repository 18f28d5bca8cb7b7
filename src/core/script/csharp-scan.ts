import { type LiteralStyle, literalStyle } from './literal-style.ts';

/** A part of a C# text, as a half-open pair of offsets. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A string literal; `content` is the text between its quotes, with escapes as written. */
export interface Literal extends OffsetRange {
  readonly content: string;
}

/** A literal or comment that is never closed, or strings that are nested too deeply. */
export interface ScanFault extends OffsetRange {
  readonly kind: 'string' | 'character' | 'comment' | 'nesting';
}

/** A C# text split into code, comments, literals and preprocessor lines, without parsing its grammar. */
export interface Scan {
  /** The text in which comments, preprocessor lines and the contents of literals are blanks. Offsets stay the same. */
  readonly code: string;
  readonly literals: readonly Literal[];
  /** Preprocessor lines, starting at their `#`. */
  readonly directives: readonly OffsetRange[];
  readonly faults: readonly ScanFault[];
}

/** Separates code from comments and literals. Takes linear time and accepts any text. */
export function scanCSharp(text: string): Scan {
  return new Scanner(text).scan();
}

/** Limit for interpolations inside interpolations; hardly any script nests more than two. */
const MOST_NESTED = 50;
const CHARACTER = /'(?:\\[^\r\n]{1,9}?|[^'\\\r\n])'/y;
const NEWLINE = /[\r\n]/;

class Scanner {
  readonly #text: string;
  #at = 0;
  readonly #blanks: OffsetRange[] = [];
  readonly #literals: Literal[] = [];
  readonly #directives: OffsetRange[] = [];
  readonly #faults: ScanFault[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Scan {
    this.#code();
    return {
      code: blanked(this.#text, this.#blanks),
      literals: this.#literals.toSorted((a, b) => a.start - b.start),
      directives: this.#directives,
      faults: this.#faults,
    };
  }

  #code(): void {
    while (this.#at < this.#text.length) this.#step(0);
  }

  /** Reads the code in the hole of an interpolated string, up to the brace or format that ends it. */
  #codeOfHole(nesting: number): void {
    let open = 0;
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (open === 0 && '}):'.includes(character)) return;
      if ('([{'.includes(character)) open += 1;
      else if (')]}'.includes(character)) open -= 1;
      this.#step(nesting);
    }
  }

  #step(nesting: number): void {
    const start = this.#at;
    const character = this.#text.charAt(start);
    if (character === '/') this.#comment();
    else if (character === '#') this.#directive();
    else if (character === "'") this.#character();
    else if ('"$@'.includes(character)) this.#literal(nesting);
    if (this.#at === start) this.#at += 1;
  }

  #comment(): void {
    const start = this.#at;
    if (this.#text.startsWith('//', start)) {
      this.#at = endOfLine(this.#text, start);
      this.#blank(start);
    } else if (this.#text.startsWith('/*', start)) {
      const close = this.#text.indexOf('*/', start + 2);
      this.#at = close < 0 ? this.#text.length : close + 2;
      if (close < 0) this.#faults.push({ kind: 'comment', start, end: start + 2 });
      this.#blank(start);
    }
  }

  #directive(): void {
    const start = this.#at;
    let before = start - 1;
    while (before >= 0 && /[ \t\uFEFF]/.test(this.#text.charAt(before))) before -= 1;
    if (before >= 0 && !NEWLINE.test(this.#text.charAt(before))) return;
    this.#at = endOfLine(this.#text, start);
    this.#directives.push({ start, end: this.#at });
    this.#blank(start);
  }

  #character(): void {
    const start = this.#at;
    CHARACTER.lastIndex = start;
    const length = CHARACTER.exec(this.#text)?.[0].length;
    if (length === undefined) {
      this.#faults.push({ kind: 'character', start, end: start + 1 });
      return;
    }
    this.#at = start + length;
    this.#blank(start + 1, this.#at - 1);
  }

  #literal(nesting: number): void {
    const start = this.#at;
    const style = literalStyle(this.#text, start);
    if (style === undefined) return;
    this.#at = start + style.openingLength;
    const from = this.#at;
    const to = this.#contents(style, nesting);
    if (to === undefined) this.#faults.push({ kind: 'string', start, end: from });
    const content = this.#text.slice(from, to ?? this.#at);
    this.#literals.push({ start, end: this.#at, content });
  }

  /** Reads past the closing quotes. Returns the offset where they start, or nothing if there are none. */
  #contents(style: LiteralStyle, nesting: number): number | undefined {
    let from = this.#at;
    while (this.#at < this.#text.length) {
      const { kind, length } = style.next(this.#text, this.#at);
      if (kind === 'broken') break;
      this.#at += length;
      if (kind === 'close') {
        this.#blank(from, this.#at - length);
        return this.#at - length;
      }
      if (kind === 'hole') {
        this.#blank(from);
        this.#hole(nesting + 1);
        from = this.#at;
      }
    }
    this.#blank(from);
    return undefined;
  }

  #hole(nesting: number): void {
    if (nesting <= MOST_NESTED) {
      this.#codeOfHole(nesting);
      return;
    }
    this.#faults.push({ kind: 'nesting', start: this.#at, end: this.#at });
    this.#blank(this.#at, this.#text.length);
    this.#at = this.#text.length;
  }

  #blank(start: number, end = this.#at): void {
    if (end > start) this.#blanks.push({ start, end });
  }
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && !NEWLINE.test(text.charAt(end))) end += 1;
  return end;
}

function blanked(text: string, blanks: readonly OffsetRange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of blanks) {
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
