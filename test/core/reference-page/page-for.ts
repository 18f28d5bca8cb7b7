import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import type { PreviewElement, PreviewNode } from '../../../src/core/contract/document-api.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import {
  type ReferencePage,
  referencePage,
} from '../../../src/core/reference-page/reference-page.ts';
import { sourceWith } from '../../source-with.ts';

interface Parts {
  /** Added to a minimal API definition. */
  readonly definition?: object;
  /** The value of `properties` in the API properties. */
  readonly properties?: unknown;
  readonly profile?: Profile;
  readonly icon?: string;
}

/** Builds the page of a connector with these parts. */
export async function pageFor(parts: Parts): Promise<ReferencePage> {
  const { definition, properties, profile = 'verified', icon } = parts;
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const files = new Map([
    ['apiDefinition.swagger.json', json({ swagger: '2.0', ...definition })],
    ['apiProperties.json', json({ properties: properties ?? {} })],
    ...(icon === undefined ? [] : [[icon, json('no picture')] as const]),
  ]);
  return referencePage((await parseConnector(sourceWith({ files }), profile)).connector);
}

/** Returns an API definition whose only operation is `GET /orders`. */
export function withOperation(operation: object, more: object = {}): object {
  const get = { operationId: 'ListOrders', summary: 'List orders', responses: {}, ...operation };
  return { paths: { '/orders': { get } }, ...more };
}

/** Returns an API definition whose only operation takes this body. */
export function withBody(schema: unknown, definitions: object = {}): object {
  return withOperation({ parameters: [{ name: 'body', in: 'body', schema }] }, { definitions });
}

/** Returns an API definition whose only operation returns this. */
export function withResponse(schema: unknown, definitions: object = {}): object {
  return withOperation({ responses: { 200: { schema } } }, { definitions });
}

/** Returns the section with that heading. */
export function sectionOf({ after }: ReferencePage, heading: string): PreviewElement {
  const section = after.find(
    ({ tag, children: [first] }) => tag === 'section' && first && textOfNode(first) === heading,
  );
  if (section === undefined) throw new Error(`There is no section “${heading}”.`);
  return section;
}

/** Returns the elements after a heading of the second level, up to the next one. */
export function partOf({ after }: ReferencePage, heading: string): readonly PreviewElement[] {
  const start = after.findIndex((each) => each.tag === 'h2' && textOfNode(each) === heading);
  if (start < 0) return [];
  const rest = after.slice(start + 1);
  const end = rest.findIndex(({ tag }) => tag === 'h2');
  return end < 0 ? rest : rest.slice(0, end);
}

/** Returns the headings at that level, in order. */
export function headings(nodes: readonly PreviewNode[], level: 'h2' | 'h3' | 'h4'): string[] {
  return elementsIn(nodes)
    .filter(({ tag }) => tag === level)
    .map(textOfNode);
}

/** Returns the texts of each table: its rows with their cells, the header's first. */
export function tablesIn(nodes: readonly PreviewNode[]): string[][][] {
  const tables = elementsIn(nodes).filter(({ tag }) => tag === 'table');
  return tables.map((table) =>
    elementsIn([table])
      .filter(({ tag }) => tag === 'tr')
      .map(({ children }) => children.map(textOfNode)),
  );
}

/** Returns all elements, outer ones first. */
export function elementsIn(nodes: readonly PreviewNode[]): PreviewElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsIn(node.children)],
  );
}

/** Returns the links to places on the page that lead nowhere. */
export function deadLinks({ before, after }: ReferencePage): string[] {
  const all = elementsIn([...before, ...after]);
  const ids = new Set(all.map(({ attributes }) => attributes?.id));
  return all
    .map(({ attributes }) => attributes?.href ?? '')
    .filter((href) => href.startsWith('#') && !ids.has(href.slice(1)));
}
