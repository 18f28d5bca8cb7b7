import type { PreviewElement } from '../contract/document-api.ts';
import { element } from '../document/markdown/preview-nodes.ts';
import { type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Parameter } from '../openapi/parameter.ts';
import { isDynamic, resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import { isHidden, type Member, membersOf } from './members.ts';
import type { ShownPage } from './shown-page.ts';
import { TableRows } from './table-rows.ts';
import { inputType } from './type-label.ts';

/** No published body nests its properties more deeply. */
const MAX_DEPTH = 50;

/**
 * Builds an operation's table of parameters. A body has a row for each property at any depth, through references
 * and lists; objects have no row of their own.
 */
export function parameterTable(operation: Operation, page: ShownPage): PreviewElement[] {
  const rows = new TableRows(page);
  for (const parameter of operation.parameters) {
    if (isHidden(parameter.value)) continue;
    collect(memberOf(parameter, page.definition), [], rows, page.definition);
  }
  const table = rows.tableWith('Name', 'Key', 'Required', 'Type', 'Description');
  return table.length === 0 ? [] : [element('h4', ['Parameters']), ...table];
}

/** Returns a parameter as if it were a property. */
function memberOf(parameter: Parameter, definition: ApiDefinition): Member {
  const { value: written, name = 'body', isBody } = parameter;
  const schema = isBody ? objectOr(written.schema) : written;
  const value = resolvedSchema(definition, schema) ?? {};
  return {
    name,
    title: textOr(written['x-ms-summary']) ?? name,
    description: textOr(written.description) ?? textOr(value.description) ?? '',
    isRequired: written.required === true,
    schema,
    value,
  };
}

function collect(
  { name, title, description, isRequired, value }: Member,
  ancestors: readonly JsonObject[],
  rows: TableRows,
  definition: ApiDefinition,
): void {
  if (!rows.takeStep()) return;
  const object = innermostItems(definition, value);
  const isOpen = ancestors.length < MAX_DEPTH && !ancestors.includes(object) && !isDynamic(object);
  const members = isOpen ? membersOf(definition, object) : undefined;
  if (!members?.exist) {
    const required = isRequired ? 'True' : '';
    rows.add(title, element('code', [name]), required, inputType(definition, value), description);
    return;
  }
  for (const each of members.shown) collect(each, [...ancestors, object], rows, definition);
}

/** Returns what a list is a list of, through lists of lists. */
function innermostItems(definition: ApiDefinition, schema: JsonObject): JsonObject {
  let inner = schema;
  for (let depth = 0; depth < MAX_DEPTH && inner.type === 'array'; depth += 1) {
    inner = resolvedSchema(definition, inner.items) ?? {};
  }
  return inner;
}
