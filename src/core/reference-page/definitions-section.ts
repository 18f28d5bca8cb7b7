import type { PreviewElement } from '../contract/document-api.ts';
import { element } from '../document/markdown/preview-nodes.ts';
import { type JsonObject, objectOr, own, textOr } from '../files/json/json-value.ts';
import { resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import { anchorOf } from './anchor.ts';
import { membersOf } from './members.ts';
import { outputTable } from './output-table.ts';
import type { ShownPage } from './shown-page.ts';
import { outputType } from './type-label.ts';

/** Builds "Definitions": each definition that the page links to, in the order of the file. Call it last. */
export function definitionsSection(page: ShownPage): PreviewElement[] {
  const definitions = objectOr(page.definition.root.definitions);
  const sections = new Map<string, PreviewElement>();
  for (const name of page.linked) {
    sections.set(name, definitionSection(name, objectOr(own(definitions, name)), page));
  }
  if (sections.size === 0) return [];
  return [
    element('h2', ['Definitions'], { id: 'definitions' }),
    ...Object.keys(definitions).flatMap((name) => sections.get(name) ?? []),
  ];
}

function definitionSection(name: string, schema: JsonObject, page: ShownPage): PreviewElement {
  const description = textOr(schema.description);
  return element('section', [
    element('h3', [name], { id: anchorOf('definition', name) }),
    ...(description === undefined ? [] : [element('p', [description])]),
    ...contentsOf(schema, page),
  ]);
}

function contentsOf(schema: JsonObject, page: ShownPage): PreviewElement[] {
  if (schema.type === 'array') {
    const items = objectOr(schema.items);
    const description = textOr(resolvedSchema(page.definition, items)?.description) ?? '';
    return outputTable(items, page, ['Items', '', outputType(items, page), description]);
  }
  if (membersOf(page.definition, schema).exist) return outputTable(schema, page);
  const type = textOr(schema.format) ?? textOr(schema.type);
  if (type === undefined) return [];
  const words = type === 'object' ? 'This is the type ' : 'This is the basic data type ';
  return [element('p', [`${words}'${type}'.`])];
}
