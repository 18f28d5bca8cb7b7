import type { PreviewElement } from '../../../core/contract/document-api.ts';

/** The address of a card begins with this, and ends with the JSON pointer of the operation. */
const CARD = '#card:';

/** Adds a link to the card of the operation that a section is about, after its id. */
export function withCardLink(block: PreviewElement): PreviewElement {
  if (block.operation === undefined) return block;
  const attributes = { class: 'card-link', href: `${CARD}${block.operation}` };
  const link: PreviewElement = { tag: 'a', attributes, children: ['As users see it'] };
  const children = block.children.map((child) =>
    typeof child !== 'string' && child.attributes?.class === 'operation-id'
      ? { ...child, children: [...child.children, link] }
      : child,
  );
  return { ...block, children };
}

/** Returns the operation whose card is at an address. */
export function operationAt(address: string): string | undefined {
  return address.startsWith(CARD) ? address.slice(CARD.length) : undefined;
}
