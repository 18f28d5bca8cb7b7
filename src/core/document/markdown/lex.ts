import { Lexer, marked, type Token, Tokenizer, type Tokens } from 'marked';
import { coarseTokens } from './lex-coarsely.ts';

/** The top-level tokens of a Markdown text whose newlines are all `\n`. Their `raw` texts add up to the text. */
export interface LexedText {
  readonly tokens: readonly Token[];
  /** Whether parsing would take too long, so that the tokens are only headings and paragraphs. */
  readonly isCoarse: boolean;
}

const MAX_LENGTH = 2_000_000;
const MAX_LINES = 20_000;
const MAX_DEPTH = 12;
const MAX_COLUMNS = 500;
/** Limit of characters that are scanned again; the largest published readme needs a hundredth of it. */
const MAX_EFFORT = 20_000_000;
const CALL_EFFORT = 500;

/** Parses Markdown. Never throws, and takes linear time for any text. */
export function lex(text: string): LexedText {
  if (text.length > MAX_LENGTH || hasMoreLinesThan(MAX_LINES, text)) {
    return { tokens: coarseTokens(text), isCoarse: true };
  }
  try {
    const tokenizer = new BoundedTokenizer();
    const lexer = new FastLexer({ ...marked.defaults, tokenizer });
    return { tokens: lexer.lex(text), isCoarse: false };
  } catch {
    return { tokens: coarseTokens(text), isCoarse: true };
  }
}

/** Text that has no character or word with a meaning in Markdown. */
const PLAIN = /^(?!.*www\.)[^\\`*_[\]<>!&~@:\n]+$/i;

/** Skips inline parsing of plain lines: it takes half the time, and most lines are plain. */
class FastLexer extends Lexer {
  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (!PLAIN.test(src)) return super.inlineTokens(src, tokens);
    tokens.push({ type: 'text', raw: src, text: src, escaped: this.state.inRawBlock });
    return tokens;
  }
}

/**
 * Throws where the lexer would take quadratic time: on deeply nested quotes and lists, and on thousands of
 * emphasis marks or dots without a blank line between them.
 */
class BoundedTokenizer extends Tokenizer {
  #depth = 0;
  #effort = 0;

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.#nested(src, /^ {0,3}>/, () => super.blockquote(src));
  }

  override list(src: string): Tokens.List | undefined {
    return this.#nested(src, /^ {0,3}(?:[*+-]|\d{1,9}[.)])(?:\s|$)/, () => super.list(src));
  }

  override table(src: string): Tokens.Table | undefined {
    const [line = ''] = src.split('\n', 1);
    if (line.length > MAX_COLUMNS && line.split('|').length > MAX_COLUMNS) {
      throw new RangeError('The table has too many columns.');
    }
    return super.table(src);
  }

  override emStrong(src: string, masked: string, before?: string) {
    if (src.startsWith('*') || src.startsWith('_')) this.#spend(8 * src.length);
    return super.emStrong(src, masked, before);
  }

  override inlineText(src: string): Tokens.Text | undefined {
    this.#spend(src.length + CALL_EFFORT);
    return super.inlineText(src);
  }

  #nested<T extends Token>(src: string, start: RegExp, read: () => T | undefined): T | undefined {
    if (!start.test(src)) return undefined;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new RangeError('The text nests too deeply.');
    if (this.#depth > 1) this.#spend(2 * src.length);
    const token = read();
    this.#depth -= 1;
    this.#spend(token?.raw.length ?? 0);
    return token;
  }

  #spend(effort: number): void {
    this.#effort += effort;
    if (this.#effort > MAX_EFFORT) throw new RangeError('The text takes too long to read.');
  }
}

function hasMoreLinesThan(limit: number, text: string): boolean {
  let offset = -1;
  for (let lines = 0; lines < limit; lines += 1) {
    offset = text.indexOf('\n', offset + 1);
    if (offset < 0) return false;
  }
  return true;
}
