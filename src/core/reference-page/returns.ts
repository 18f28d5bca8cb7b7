import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/preview-nodes.ts';
import { isObject, type JsonObject, textOr } from '../files/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import { propertyRows } from './property-rows.ts';
import { typeLabel } from './schema-words.ts';

/** Builds "Returns" from the content of a webhook notification, or else from the first successful response. */
export function returnsOf(operation: Operation): PreviewElement[] {
  const schema =
    notificationSchema(operation) ??
    operation.responses.find(({ isSuccess, schema }) => isSuccess && schema)?.schema;
  if (schema === undefined) return [];
  const heading = element('h4', ['Returns']);
  if (schema['x-ms-dynamic-schema'] ?? schema['x-ms-dynamic-properties']) {
    return [heading, element('p', ['The outputs of this operation are dynamic.'])];
  }
  const rows = propertyRows(schema);
  if (rows.length === 0) {
    const description = textOr(schema.description);
    const words = description === undefined ? [] : [': ', description];
    return [heading, element('p', [typeLabel(schema), ...words])];
  }
  const cells = rows.map(({ title, path, type, description }) => [
    title,
    element('code', [path]),
    type,
    description,
  ]);
  return [heading, table(['Name', 'Path', 'Type', 'Description'], cells)];
}

function notificationSchema({ definition, path }: Operation): JsonObject | undefined {
  const item = definition.paths.find((each) => each.path === path)?.value;
  const content = item?.['x-ms-notification-content'];
  return isObject(content) && isObject(content.schema) ? content.schema : undefined;
}
