import type { Finding, FindingFix } from '../../files/finding.ts';
import { addressFix, type Link, linksOf, prefixFix } from '../markdown/links.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';

/** Reports links to an email address without `mailto:`, such as `[mail us](info@northwind.com)`. */
export function* mailLinks(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    if (link.kind !== 'mail') continue;
    yield {
      at: file.rangeOf(link.inline),
      message: `Write "mailto:" before "${link.address}": without it, the link opens a page of that name.`,
      fix: markedSafe(prefixFix(file, link, 'mailto:')),
    };
  }
}

/** Reports links and images that do not use https, or that only the author can open. */
export function* unsafeLinks(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    const { kind, address } = link;
    const at = file.rangeOf(link.inline);
    if (kind === 'insecure') {
      yield {
        at,
        message: `Use https: the address is "${shortened(address)}".`,
        fix: addressFix(file, link, address.replace(/^http:/i, 'https:')),
      };
    } else if (kind === 'scheme' || kind === 'local') {
      yield {
        at,
        message: `Link to a public https address: not every reader can open "${shortened(address)}".`,
      };
    }
  }
}

/** Reports links to files, which are not published along with the text. */
export function* relativeLinks(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    if (link.inline.kind !== 'link') continue;
    yield* missingHost(file, link);
  }
}

/** Reports a link or image whose address has no scheme and host. */
export function* missingHost(file: MarkdownFile, link: Link): Generator<Finding> {
  const { kind, address } = link;
  const at = file.rangeOf(link.inline);
  if (kind === 'bare') {
    const prefix = address.startsWith('//') ? 'https:' : 'https://';
    yield {
      at,
      message: `Write "${prefix}" before "${shortened(address)}": without it, this is not a web address.`,
      fix: markedSafe(prefixFix(file, link, prefix)),
    };
  } else if (kind === 'relative') {
    const found =
      address === '' ? 'it is empty' : `"${shortened(address)}" is not published with the text`;
    yield {
      at,
      message: `Give the full https address: ${found}.`,
    };
  }
}

function markedSafe(fix: FindingFix | undefined): FindingFix | undefined {
  return fix && { ...fix, safe: true };
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
