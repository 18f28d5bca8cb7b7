import type { PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/preview-nodes.ts';
import { isObject, type JsonObject, textOr } from '../files/json-value.ts';

/** How the page names the type of a schema: its format before its type, a list as "array of …", a reference as a link. */
export function typeWords(schema: JsonObject): PreviewNode {
  const reference = referenceName(schema);
  if (reference !== undefined) return linkTo(reference);
  if (schema.type !== 'array') return textOr(schema.format) ?? textOr(schema.type) ?? 'object';
  const items = isObject(schema.items) ? schema.items : {};
  return element('span', ['array of ', typeWords(items)]);
}

/** The definition that a schema refers to, by name. */
export function referenceName({ $ref }: JsonObject): string | undefined {
  if (typeof $ref !== 'string') return undefined;
  return /^#\/definitions\/(.+)$/.exec($ref)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function definitionAnchor(name: string): string {
  return `definition-${encodeURIComponent(name)}`;
}

export function linkTo(name: string): PreviewNode {
  return element('a', [name], { href: `#${definitionAnchor(name)}` });
}

/** Hidden from users, as the page hides it. */
export function isHidden(schema: JsonObject): boolean {
  return schema['x-ms-visibility'] === 'internal';
}

/** The title that users see for a schema, else the name it goes by. */
export function titleOf(schema: JsonObject, name: string): string {
  return textOr(schema['x-ms-summary']) ?? textOr(schema.title) ?? name;
}
