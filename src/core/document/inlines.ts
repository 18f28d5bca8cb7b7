import type { Token, Tokens } from 'marked';
import type { Span } from '../files/json-index.ts';
import { located } from './locate.ts';

/** A part of a text that rules look at, and where it stands. */
export type Inline = Span &
  (
    | { readonly kind: 'link'; readonly token: Tokens.Link }
    | { readonly kind: 'image'; readonly token: Tokens.Image }
    | { readonly kind: 'html'; readonly token: Tokens.HTML | Tokens.Tag }
    | { readonly kind: 'code'; readonly token: Tokens.Codespan }
  );

interface Place extends Span {
  readonly token: Token;
}

/** More of the source than lies between two neighboring tokens. */
const WINDOW = 4096;
const MAX_DEPTH = 64;

/** The inline parts of a top-level block, in order; one that cannot be found stands for the whole block. */
export function inlinesOf(block: Place, source: string): readonly Inline[] {
  const walk = new InlineWalk(block, source);
  walk.visit(block.token, 0);
  return walk.found;
}

/** Goes through the tokens in their order, with a cursor that goes through the source along with them. */
class InlineWalk {
  readonly found: Inline[] = [];
  readonly #block: Place;
  readonly #source: string;
  #at: number;

  constructor(block: Place, source: string) {
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
    const place = this.#find(token.raw);
    if (inline !== undefined) {
      this.found.push({ ...inline, ...(place ?? spanOf(this.#block)) } as Inline);
    }
    if (place !== undefined) this.#at = place.start;
    for (const child of children) this.visit(child, depth + 1);
    if (place !== undefined) this.#at = place.end;
  }

  #find(raw: string): Span | undefined {
    const until = Math.min(this.#block.end, this.#at + 2 * raw.length + WINDOW);
    return located(this.#source, raw, this.#at, until);
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
