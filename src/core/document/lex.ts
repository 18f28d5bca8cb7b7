import { Lexer, marked, type Token, Tokenizer, type Tokens } from 'marked';
import { coarseTokens } from './lex-coarsely.ts';

/** The top-level tokens of a Markdown text with `\n` for newlines; together their `raw` is the text. */
export interface LexedText {
  readonly tokens: readonly Token[];
  /** The text could not be read as Markdown in reasonable time: only its headings and paragraphs are told apart. */
  readonly isCoarse: boolean;
}

const MAX_LENGTH = 2_000_000;
const MAX_LINES = 20_000;
const MAX_DEPTH = 12;
const MAX_COLUMNS = 500;
/** Characters looked at more than once; the largest published readme needs a hundredth of it. */
const MAX_EFFORT = 20_000_000;
const EFFORT_OF_A_CALL = 500;

/** Never throws; takes time in proportion to the text, whatever the text. */
export function lex(text: string): LexedText {
  if (text.length > MAX_LENGTH || hasMoreLinesThan(MAX_LINES, text)) {
    return { tokens: coarseTokens(text), isCoarse: true };
  }
  try {
    const tokenizer = new BoundedTokenizer();
    const lexer = new QuickLexer({ ...marked.defaults, tokenizer });
    return { tokens: lexer.lex(text), isCoarse: false };
  } catch {
    return { tokens: coarseTokens(text), isCoarse: true };
  }
}

/** No character and no word in it can be anything but text. */
const PLAIN = /^(?!.*www\.)[^\\`*_[\]<>!&~@:\n]+$/i;

/** Half the time goes into what stands in a line, and most lines are plain. */
class QuickLexer extends Lexer {
  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (!PLAIN.test(src)) return super.inlineTokens(src, tokens);
    tokens.push({ type: 'text', raw: src, text: src, escaped: this.state.inRawBlock });
    return tokens;
  }
}

/**
 * Gives up, by throwing, where the lexer would take quadratic time: on quotes and lists inside of one another,
 * and on thousands of emphasis marks or dots without a blank line between them.
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
    this.#spend(src.length + EFFORT_OF_A_CALL);
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
  let at = -1;
  for (let lines = 0; lines < limit; lines += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}
