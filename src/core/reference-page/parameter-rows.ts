import type { PreviewNode } from '../contract/document-api.ts';
import { element } from '../document/preview-nodes.ts';
import { isObject, textOr } from '../files/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Parameter } from '../openapi/parameter.ts';
import { propertyRows } from './property-rows.ts';
import { isHidden, typeLabel } from './schema-words.ts';

/** Returns the rows of an operation's parameter table. A body has a row for each of its properties. */
export function parameterRows(operation: Operation): PreviewNode[][] {
  return operation.parameters
    .filter(({ value }) => !isHidden(value))
    .flatMap((parameter) =>
      parameter.isBody ? bodyRows(operation, parameter) : [plainRow(parameter)],
    );
}

function plainRow({ value, name = '' }: Parameter): PreviewNode[] {
  return rowOf(
    textOr(value['x-ms-summary']) ?? name,
    name,
    value.required === true,
    typeLabel(value),
    textOr(value.description) ?? '',
  );
}

function bodyRows({ definition }: Operation, parameter: Parameter): PreviewNode[][] {
  const schema = isObject(parameter.value.schema) ? parameter.value.schema : {};
  const target = schema.$ref === undefined ? schema : definition.resolve(schema.$ref)?.value;
  const rows = isObject(target) ? propertyRows(target) : [];
  if (rows.length > 0) {
    return rows.map(({ title, path, isRequired, type, description }) =>
      rowOf(title, path, isRequired, type, description),
    );
  }
  const { value, name = 'body' } = parameter;
  const description = textOr(value.description) ?? textOr(schema.description) ?? '';
  return [
    rowOf(
      textOr(value['x-ms-summary']) ?? name,
      name,
      value.required === true,
      typeLabel(schema),
      description,
    ),
  ];
}

function rowOf(
  title: string,
  key: string,
  isRequired: boolean,
  type: PreviewNode,
  description: string,
): PreviewNode[] {
  return [title, element('code', [key]), isRequired ? 'True' : '', type, description];
}
