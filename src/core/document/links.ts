import type { FindingFix } from '../files/finding.ts';
import { memoized } from '../files/memoized.ts';
import { isMailAddress } from '../text/web-address.ts';
import type { Inline } from './inlines.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { unescaped } from './render-inline.ts';

type Reference = Extract<Inline, { readonly kind: 'link' | 'image' }>;

/** A link or picture, and where it leads. */
export interface Link {
  readonly inline: Reference;
  /** As it is written. */
  readonly address: string;
  readonly kind: AddressKind;
}

/**
 * What an address is: `secure` and `insecure` ones of the web, `local` ones that nobody else can open, a `mail`
 * address without its scheme, a `bare` host name, an `anchor`, one `relative` to a file, or of another `scheme`.
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

/** Every link and picture of a document. */
export const linksOf = memoized((file: MarkdownFile): readonly Link[] =>
  file.inlines.flatMap((inline) => {
    if ((inline.kind !== 'link' && inline.kind !== 'image') || isBareText(inline)) return [];
    const address = unescaped(inline.token.href).trim();
    return [{ inline, address, kind: kindOf(address) }];
  }),
);

/** Puts something in front of an address; not where the address stands elsewhere, as that of a reference does. */
export function prefixFix(file: MarkdownFile, link: Link, prefix: string): FindingFix | undefined {
  return addressFix(file, link, `${prefix}${link.address}`);
}

/** Replaces an address. */
export function addressFix(
  file: MarkdownFile,
  { inline, address }: Link,
  replacement: string,
): FindingFix | undefined {
  const source = file.text.slice(inline.start, inline.end);
  const at = source.lastIndexOf(address);
  if (address === '' || at < 0) return undefined;
  const start = inline.start + at;
  return {
    title: `Write ${replacement}`,
    changes: [file.edit({ start, end: start + address.length }, replacement)],
  };
}

const NAME =
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
  if (isMailAddress(address)) return 'mail';
  return address.startsWith('//') || NAME.test(address) ? 'bare' : 'relative';
}

/** The lexer makes links of what stands alone in a text: `www.contoso.com`, `info@contoso.com`. */
function isBareText({ token }: Reference): boolean {
  return token.type === 'link' && token.autolink === true && !token.raw.includes(':');
}
