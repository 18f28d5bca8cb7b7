import type { PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/markdown/preview-nodes.ts';
import { isObject, type JsonObject, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { isDynamic, resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import type { ShownPage } from './shown-page.ts';

/** Returns the type of an input in words: the format if there is one, or "array of …". References are followed. */
export function inputType(definition: ApiDefinition, schema: JsonObject): string {
  const value = resolvedSchema(definition, schema) ?? {};
  const items = value.type === 'array' ? resolvedSchema(definition, value.items) : undefined;
  return items === undefined ? typeName(value) : `array of ${typeName(items)}`;
}

/** Returns the type of an output, with a link to the definition that it references. */
export function outputType(schema: JsonObject, page: ShownPage): PreviewNode {
  const name = page.nameOf(schema);
  if (name !== undefined) return page.linkTo(name);
  const value = resolvedSchema(page.definition, schema) ?? {};
  const itemName =
    value.type === 'array' && isObject(value.items) ? page.nameOf(value.items) : undefined;
  return itemName === undefined
    ? inputType(page.definition, value)
    : element('span', ['array of ', page.linkTo(itemName)]);
}

function typeName(value: JsonObject): string {
  if (isDynamic(value)) return 'dynamic';
  return textOr(value.format) ?? textOr(value.type) ?? 'object';
}
