import type { PreviewElement, PreviewNode } from '../contract/document-api.ts';

/** The elements that a preview may consist of: nothing that runs, loads or asks for something. */
export const previewTags: ReadonlySet<string> = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr input li ol p pre section span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** The attributes that they may have. */
export const previewAttributes: ReadonlySet<string> = new Set(
  'align checked class disabled href id start title type'.split(' '),
);

/** An element with its children; attributes without a value are left out. */
export function element(
  tag: string,
  children: readonly PreviewNode[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): PreviewElement {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  if (given.length === 0) return { tag, children };
  return { tag, attributes: Object.fromEntries(given), children };
}

/** A table of plain cells. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly PreviewNode[])[],
): PreviewElement {
  const head = element(
    'tr',
    // A header without words would be none to those who hear the page.
    headings.map((heading) => (heading === '' ? element('td', []) : element('th', [heading]))),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      row.map((cell) => element('td', [cell])),
    ),
  );
  return element('table', [element('thead', [head]), element('tbody', body)]);
}

/** All text of a node. */
export function textOfNode(node: PreviewNode): string {
  return typeof node === 'string' ? node : node.children.map(textOfNode).join('');
}

/**
 * An address that a link may lead to: within the page, or by http, https or mailto.
 * Everything else gives nothing: what a browser would make of `javascript:` and its kind is not tried.
 */
export function safeAddress(address: string): string | undefined {
  // Browsers drop controls and blanks from an address before they read its scheme.
  const bare = address.replace(/[\p{Cc}\s]/gu, '');
  if (bare.startsWith('#')) return bare;
  return /^(https?:\/\/|mailto:)/i.test(bare) ? bare : undefined;
}
