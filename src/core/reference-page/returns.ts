import type { PreviewElement, PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/markdown/preview-nodes.ts';
import { type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import { isDynamic, resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import { notificationContent } from './notification-content.ts';
import { isInlineObject, outputTable } from './output-table.ts';
import type { ShownPage } from './shown-page.ts';
import { outputType } from './type-label.ts';

/** Builds "Returns" from what a webhook sends, or else from the first successful response with a schema. */
export function returnsOf(operation: Operation, page: ShownPage): PreviewElement[] {
  const schema =
    notificationContent(operation) ??
    operation.responses.find(({ isSuccess, schema }) => isSuccess && schema)?.schema;
  if (schema === undefined) return [];
  const heading = element('h4', ['Returns']);
  const value = objectOr(resolvedSchema(page.definition, schema));
  if (isDynamic(value)) {
    return [heading, element('p', ['The outputs of this operation are dynamic.'])];
  }
  const description = textOr(value.description);
  const opening = description === undefined ? [] : [element('p', [description])];
  return [heading, ...opening, ...contentsOf(schema, value, page)];
}

/** Lists the type of what is returned. An inline object, or a list of inline objects, becomes a table. */
function contentsOf(schema: JsonObject, value: JsonObject, page: ShownPage): PreviewElement[] {
  const isList = value.type === 'array';
  if (page.nameOf(schema) !== undefined)
    return [list(isList ? 'Items' : 'Body', outputType(schema, page))];
  const items = objectOr(value.items);
  if (isList && isInlineObject(items, page)) {
    return outputTable(items, page, ['', '', outputType(schema, page), '']);
  }
  if (isInlineObject(schema, page)) return outputTable(schema, page);
  return [list(isList ? 'response' : 'Body', outputType(schema, page))];
}

function list(name: string, type: PreviewNode): PreviewElement {
  const inner = element('ul', [element('li', [type])]);
  return element('ul', [element('li', [name, inner])]);
}
