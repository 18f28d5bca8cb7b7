import type { Finding, FindingFix } from '../files/finding.ts';
import { addressFix, type Link, linksOf, prefixFix } from './links.ts';
import type { MarkdownFile } from './markdown-file.ts';

/** The findings of mail addresses that stand where a link's address belongs: `[mail us](info@contoso.com)`. */
export function* mailLinks(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    if (link.kind !== 'mail') continue;
    yield {
      at: file.rangeOf(link.inline),
      message: `Write "mailto:" in front of ${link.address}: as it is, the link leads to a page of that name.`,
      fix: safely(prefixFix(file, link, 'mailto:')),
    };
  }
}

/** The findings of links and pictures that are not served by https, or by nobody else. */
export function* unsafeLinks(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    const { kind, address } = link;
    const at = file.rangeOf(link.inline);
    if (kind === 'insecure') {
      yield {
        at,
        message: `Use https for ${shortened(address)}: the address starts with http.`,
        fix: addressFix(file, link, address.replace(/^http:/i, 'https:')),
      };
    } else if (kind === 'scheme' || kind === 'local') {
      yield {
        at,
        message: `Link to an address that every reader can open by https: ${shortened(address)} is none.`,
      };
    }
  }
}

/** The findings of links to files that are not published along with the text. */
export function* relativeLinks(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    if (link.inline.kind !== 'link') continue;
    yield* lackOfHost(file, link);
  }
}

/** The finding of an address without a host, be it a link's or a picture's. */
export function* lackOfHost(file: MarkdownFile, link: Link): Generator<Finding> {
  const { kind, address } = link;
  const at = file.rangeOf(link.inline);
  if (kind === 'bare') {
    const fix = safely(prefixFix(file, link, address.startsWith('//') ? 'https:' : 'https://'));
    yield {
      at,
      message: `Write "https://" in front of ${shortened(address)}: as it is, it means a file beside the page.`,
      fix,
    };
  } else if (kind === 'relative') {
    const found = address === '' ? 'there is no address' : `${shortened(address)} is not published`;
    yield {
      at,
      message: `Give the whole https address: ${found}${address === '' ? '' : ' along with the text'}.`,
    };
  }
}

function safely(fix: FindingFix | undefined): FindingFix | undefined {
  return fix && { ...fix, safe: true };
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
