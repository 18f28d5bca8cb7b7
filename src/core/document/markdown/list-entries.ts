import type { Token, Tokens } from 'marked';
import { plainText } from './plain-text.ts';

/** Returns the texts of a list, or of the first column of a table. Empty for other blocks. */
export function entriesOf(token: Token): readonly string[] {
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => plainText(item));
  if (token.type !== 'table') return [];
  return (token as Tokens.Table).rows.map(([first]) => first?.tokens.map(plainText).join('') ?? '');
}

/** Returns the part of an entry before its explanation. */
export function entryName(entry: string): string {
  return entry.slice(0, 120).split(/\s*[:–—(|]|\s-\s|\.\s/, 1)[0] ?? '';
}
