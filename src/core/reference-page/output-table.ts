import type { PreviewElement, PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/markdown/preview-nodes.ts';
import { type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import { resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import { type Member, membersOf } from './members.ts';
import type { ShownPage } from './shown-page.ts';
import { TableRows } from './table-rows.ts';
import { outputType } from './type-label.ts';

/** No published schema nests its properties more deeply. */
const MAX_DEPTH = 50;

/**
 * Builds the table of an output's properties. An inline object has no row of its own, a list has one before
 * the properties of its items, and a reference is a link.
 */
export function outputTable(
  schema: JsonObject,
  page: ShownPage,
  firstRow?: readonly PreviewNode[],
): PreviewElement[] {
  const rows = new TableRows(page);
  if (firstRow !== undefined) rows.add(...firstRow);
  addContents(schema, '', 0, rows, page);
  return rows.tableWith('Name', 'Path', 'Type', 'Description');
}

/** Whether a schema is an inline object, whose properties are shown instead of a link. */
export function isInlineObject(schema: JsonObject, page: ShownPage): boolean {
  if (page.nameOf(schema) !== undefined) return false;
  const value = objectOr(resolvedSchema(page.definition, schema));
  return value.type !== 'array' && membersOf(page.definition, value).exist;
}

/** Adds rows for what is inside a schema, unless it is a link. */
function addContents(
  schema: JsonObject,
  path: string,
  depth: number,
  rows: TableRows,
  page: ShownPage,
): void {
  if (depth > MAX_DEPTH || page.nameOf(schema) !== undefined) return;
  const value = objectOr(resolvedSchema(page.definition, schema));
  if (value.type !== 'array') {
    for (const member of membersOf(page.definition, value).shown) {
      addMember(member, path, depth, rows, page);
    }
    return;
  }
  const items = objectOr(value.items);
  if (items.type === 'array' && rows.takeStep()) {
    rows.add('items', codeOf(path), outputType(items, page), textOr(items.description) ?? '');
  }
  addContents(items, path, depth + 1, rows, page);
}

function addMember(
  { name, title, description, schema }: Member,
  parentPath: string,
  depth: number,
  rows: TableRows,
  page: ShownPage,
): void {
  if (!rows.takeStep()) return;
  const path = parentPath === '' ? name : `${parentPath}.${name}`;
  if (!isInlineObject(schema, page)) {
    rows.add(title, codeOf(path), outputType(schema, page), description);
  }
  addContents(schema, path, depth + 1, rows, page);
}

function codeOf(path: string): PreviewNode {
  return path === '' ? '' : element('code', [path]);
}
