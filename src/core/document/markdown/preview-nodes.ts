import type { PreviewElement, PreviewNode } from '../../contract/document-api.ts';

/** The elements allowed in a preview: none runs code, loads a resource or submits anything. */
export const previewTags: ReadonlySet<string> = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr input li ol p pre section span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** The attributes allowed in a preview. */
export const previewAttributes: ReadonlySet<string> = new Set(
  'align checked class disabled href id start title type'.split(' '),
);

/** Creates an element. Attributes that are undefined are left out. */
export function element(
  tag: string,
  children: readonly PreviewNode[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): PreviewElement {
  const defined = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  if (defined.length === 0) return { tag, children };
  return { tag, attributes: Object.fromEntries(defined), children };
}

/** Creates a table with a header row, unless there are no headings. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly PreviewNode[])[],
): PreviewElement {
  const head = element(
    'tr',
    // Screen readers cannot announce an empty header cell.
    headings.map((heading) => (heading === '' ? element('td', []) : element('th', [heading]))),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      row.map((cell) => element('td', [cell])),
    ),
  );
  const parts = headings.length === 0 ? [] : [element('thead', [head])];
  return element('table', [...parts, element('tbody', body)]);
}

/** Returns all text of a node. */
export function textOfNode(node: PreviewNode): string {
  return typeof node === 'string' ? node : node.children.map(textOfNode).join('');
}

/**
 * Returns the address of a link if it is an anchor or uses http, https or mailto, without control characters and
 * whitespace. Any other scheme, such as `javascript:`, yields undefined.
 */
export function safeAddress(address: string): string | undefined {
  // Browsers remove control characters and whitespace before they read the scheme.
  const bare = address.replace(/[\p{Cc}\s]/gu, '');
  if (bare.startsWith('#')) return bare;
  return /^(https?:\/\/|mailto:)/i.test(bare) ? bare : undefined;
}
