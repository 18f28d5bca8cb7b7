import type { PreviewNode } from '../../../core/contract/document-api.ts';

/** The allowed elements and attributes. The worker filters them too; this is a second line of defense. */
const TAGS: ReadonlySet<string> = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr input li ol p pre section span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'align checked class disabled href id start title type'.split(' '),
);
const ADDRESS = /^(#|https?:\/\/|mailto:)/i;

/** Creates a node element by element. Nothing is ever parsed as HTML. */
export function renderNode(document: Document, node: PreviewNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(TAGS.has(node.tag) ? node.tag : 'span');
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (isAllowed(name, value)) element.setAttribute(name, value);
  }
  for (const child of node.children) element.append(renderNode(document, child));
  return element;
}

function isAllowed(name: string, value: string): boolean {
  return ATTRIBUTES.has(name) && (name !== 'href' || ADDRESS.test(value));
}
