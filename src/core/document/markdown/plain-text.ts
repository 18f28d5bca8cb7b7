import type { Token, Tokens } from 'marked';
import { decodeEntities } from './render-inline.ts';

const MAX_DEPTH = 64;

/** Returns the text of a token on one line, without marks, addresses and HTML. */
export function plainText(token: Token): string {
  const words: string[] = [];
  collect(token, 0, words);
  return decodeEntities(words.join('')).replace(/\s+/g, ' ').trim();
}

function collect(token: Token, depth: number, words: string[]): void {
  if (depth > MAX_DEPTH || token.type === 'html') return;
  const children = partsOf(token);
  if (children === undefined) {
    words.push(token.type === 'br' || token.type === 'space' ? ' ' : textOf(token));
    return;
  }
  for (const child of children) collect(child, depth + 1, words);
  if (blocks.has(token.type)) words.push(' ');
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'list_item', 'heading', 'blockquote']);

function partsOf(token: Token): readonly Token[] | undefined {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    const cells = [header, ...rows].flat();
    return cells.flatMap((cell) => [...cell.tokens, { type: 'space', raw: ' ' }]);
  }
  return 'tokens' in token ? token.tokens : undefined;
}

function textOf(token: Token): string {
  if (token.type === 'hr' || token.type === 'def' || token.type === 'checkbox') return '';
  return 'text' in token ? String(token.text) : token.raw;
}
