import type { PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/preview-nodes.ts';
import { isObject, type JsonObject, textOr } from '../files/json-value.ts';

/** Returns the type as the page shows it: the format if there is one, "array of …" for arrays, a link for a reference. */
export function typeLabel(schema: JsonObject): PreviewNode {
  const reference = referenceName(schema);
  if (reference !== undefined) return definitionLink(reference);
  if (schema.type !== 'array') return textOr(schema.format) ?? textOr(schema.type) ?? 'object';
  const items = isObject(schema.items) ? schema.items : {};
  return element('span', ['array of ', typeLabel(items)]);
}

/** Returns the name of the definition that a schema references. */
export function referenceName({ $ref }: JsonObject): string | undefined {
  if (typeof $ref !== 'string') return undefined;
  return /^#\/definitions\/(.+)$/.exec($ref)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function definitionAnchor(name: string): string {
  return `definition-${encodeURIComponent(name)}`;
}

export function definitionLink(name: string): PreviewNode {
  return element('a', [name], { href: `#${definitionAnchor(name)}` });
}

/** Whether the page hides a schema from users. */
export function isHidden(schema: JsonObject): boolean {
  return schema['x-ms-visibility'] === 'internal';
}

/** Returns the title that users see, else the given name. */
export function titleOf(schema: JsonObject, name: string): string {
  return textOr(schema['x-ms-summary']) ?? textOr(schema.title) ?? name;
}
