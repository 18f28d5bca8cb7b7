import type { Token, Tokens } from 'marked';
import type { Span } from '../../files/json/json-nodes.ts';
import { locate } from './locate.ts';

/** An inline part that rules check, with its offsets in the file. */
export type Inline = Span &
  (
    | { readonly kind: 'link'; readonly token: Tokens.Link }
    | { readonly kind: 'image'; readonly token: Tokens.Image }
    | { readonly kind: 'html'; readonly token: Tokens.HTML | Tokens.Tag }
    | { readonly kind: 'code'; readonly token: Tokens.Codespan }
  );

interface SourceToken extends Span {
  readonly token: Token;
}

/** Characters to search; there are never so many between two tokens. */
const WINDOW = 4096;
const MAX_DEPTH = 64;

/** Returns the inline parts of a top-level block, in order. A part that is not found in `source` gets the offsets of the block. */
export function inlinesOf(block: SourceToken, source: string): readonly Inline[] {
  const walk = new InlineWalk(block, source);
  walk.visit(block.token, 0);
  return walk.found;
}

/** Walks the tokens in order while a cursor follows in the source. */
class InlineWalk {
  readonly found: Inline[] = [];
  readonly #block: SourceToken;
  readonly #source: string;
  #at: number;

  constructor(block: SourceToken, source: string) {
    this.#block = block;
    this.#source = source;
    this.#at = block.start;
  }

  visit(token: Token, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const inline = inlineOf(token);
    const children = childrenOf(token);
    if (inline === undefined && children.length > 0) {
      for (const child of children) this.visit(child, depth + 1);
      return;
    }
    const span = this.#find(token.raw);
    if (inline !== undefined) {
      this.found.push({ ...inline, ...(span ?? spanOf(this.#block)) } as Inline);
    }
    if (span !== undefined) this.#at = span.start;
    for (const child of children) this.visit(child, depth + 1);
    if (span !== undefined) this.#at = span.end;
  }

  #find(raw: string): Span | undefined {
    const until = Math.min(this.#block.end, this.#at + 2 * raw.length + WINDOW);
    return locate(this.#source, raw, this.#at, until);
  }
}

const kinds: ReadonlyMap<string, Inline['kind']> = new Map([
  ['link', 'link'],
  ['image', 'image'],
  ['html', 'html'],
  ['codespan', 'code'],
]);

function inlineOf(token: Token) {
  const kind = kinds.get(token.type);
  return kind === undefined ? undefined : { kind, token };
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap((cell) => cell.tokens);
  }
  return ('tokens' in token ? token.tokens : undefined) ?? [];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
