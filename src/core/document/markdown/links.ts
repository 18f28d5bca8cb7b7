import type { FindingFix } from '../../files/finding.ts';
import { memoized } from '../../files/memoized.ts';
import { isEmailAddress } from '../../text/web-address.ts';
import type { Inline } from './inlines.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { decodeEntities } from './render-inline.ts';

type Reference = Extract<Inline, { readonly kind: 'link' | 'image' }>;

/** A link or image with its address. */
export interface Link {
  readonly inline: Reference;
  /** As written, with HTML entities decoded. */
  readonly address: string;
  readonly kind: AddressKind;
}

/**
 * The kind of an address: `secure` (https), `insecure` (http), `local` to the author's machine or network, a
 * `mail` address without its scheme, a `bare` host name, an `anchor`, a path `relative` to the file, a `contact`
 * (mailto, tel, sms), or another `scheme`.
 */
export type AddressKind =
  | 'secure'
  | 'insecure'
  | 'local'
  | 'mail'
  | 'bare'
  | 'anchor'
  | 'relative'
  | 'contact'
  | 'scheme';

/** Returns every link and image. */
export const linksOf = memoized((file: MarkdownFile): readonly Link[] =>
  file.inlines.flatMap((inline) => {
    if ((inline.kind !== 'link' && inline.kind !== 'image') || isBareText(inline)) return [];
    const address = decodeEntities(inline.token.href).trim();
    return [{ inline, address, kind: kindOf(address) }];
  }),
);

/** Adds a prefix to an address. Returns nothing for a reference link, whose address is elsewhere. */
export function prefixFix(file: MarkdownFile, link: Link, prefix: string): FindingFix | undefined {
  return addressFix(file, link, `${prefix}${link.address}`);
}

/** Replaces an address. Returns nothing for a reference link, whose address is elsewhere. */
export function addressFix(
  file: MarkdownFile,
  { inline, address }: Link,
  replacement: string,
): FindingFix | undefined {
  const source = file.text.slice(inline.start, inline.end);
  const index = source.lastIndexOf(address);
  if (address === '' || index < 0) return undefined;
  const start = inline.start + index;
  return {
    title: `Change to ${replacement}`,
    changes: [file.edit({ start, end: start + address.length }, replacement)],
  };
}

const HOST_NAME =
  /^(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|dev|app|ai|co|eu|de|uk|us)(?=[/?#]|$))/i;
const LOCAL =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|\[::1\]|[\w.-]+\.(?:local|localhost|test|internal)\b)/i;

function kindOf(address: string): AddressKind {
  if (/^https?:/i.test(address) && LOCAL.test(address)) return 'local';
  if (/^https:/i.test(address)) return 'secure';
  if (/^http:/i.test(address)) return 'insecure';
  if (/^(?:mailto|tel|sms):/i.test(address)) return 'contact';
  if (/^[a-z][a-z\d+.-]+:(?!\d)/i.test(address)) return 'scheme';
  if (address.startsWith('#')) return 'anchor';
  if (isEmailAddress(address)) return 'mail';
  return address.startsWith('//') || HOST_NAME.test(address) ? 'bare' : 'relative';
}

/** Whether the lexer made a link of plain text, such as `www.northwind.com` or `info@northwind.com`. */
function isBareText({ token }: Reference): boolean {
  return token.type === 'link' && token.autolink === true && !token.raw.includes(':');
}
