import type { Token, Tokens } from 'marked';
import type { PreviewNode } from '../../contract/document-api.ts';
import { element, safeAddress } from './preview-nodes.ts';

/** Renders inline tokens. HTML is shown as plain text, an image as its description and address. */
export function renderInline(tokens: readonly Token[] = []): PreviewNode[] {
  return tokens.map((token) => (inline[token.type] ?? asWritten)(token));
}

type Render = (token: Token) => PreviewNode;

const wrapped =
  (tag: string): Render =>
  (token) =>
    element(tag, renderInline(childrenOf(token)));

const inline: Readonly<Record<string, Render>> = {
  strong: wrapped('strong'),
  em: wrapped('em'),
  del: wrapped('del'),
  br: () => element('br', []),
  codespan: (token) => element('code', [textOf(token)]),
  escape: (token) => textOf(token),
  text: (token) => {
    const children = childrenOf(token);
    return children === undefined
      ? decodeEntities(textOf(token))
      : element('span', renderInline(children));
  },
  link: (token) => {
    const { href, title, tokens } = token as Tokens.Link;
    const address = safeAddress(decodeEntities(href));
    const children = renderInline(tokens);
    if (address === undefined)
      return element('span', children, { class: 'refused-link', title: href });
    return element('a', children, { href: address, title: title ?? undefined });
  },
  image: (token) => {
    const { href, text } = token as Tokens.Image;
    return element('span', [`Image: ${text || 'no description'} (${href})`], {
      class: 'picture',
    });
  },
};

function asWritten(token: Token): PreviewNode {
  return token.raw;
}

function textOf(token: Token): string {
  return 'text' in token ? String(token.text) : token.raw;
}

function childrenOf(token: Token): readonly Token[] | undefined {
  return 'tokens' in token ? token.tokens : undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** Decodes HTML entities as a browser does. Unknown ones stay as written. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (entity, decimal, hex, name) => {
      if (name !== undefined)
        return Object.hasOwn(entities, name) ? (entities[name] ?? entity) : entity;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
