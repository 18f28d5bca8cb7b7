import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/preview-nodes.ts';
import { textOr } from '../files/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import { parameterRows } from './parameter-rows.ts';
import { returnsOf } from './returns.ts';

/** Builds "Actions" or "Triggers": a table of all, then each with its parameters and return values, sorted by name. */
export function operationsSection(
  title: 'Actions' | 'Triggers',
  operations: readonly Operation[],
): PreviewElement[] {
  if (operations.length === 0) return [];
  const sorted = [...operations].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const rows = sorted.map((operation) => [
    element('a', [displayName(operation)], { href: `#${anchorOf(operation)}` }),
    textOr(operation.value.description) ?? '',
  ]);
  return [
    element('h2', [title], { id: title.toLowerCase() }),
    table([title.slice(0, -1), 'Description'], rows),
    ...sorted.map(operationSection),
  ];
}

function operationSection(operation: Operation): PreviewElement {
  const description = textOr(operation.value.description);
  const rows = parameterRows(operation);
  return element('section', [
    element('h3', [displayName(operation)], { id: anchorOf(operation) }),
    element('p', ['Operation ID: ', element('code', [operation.id ?? '(none)'])], {
      class: 'operation-id',
    }),
    ...(description === undefined ? [] : [element('p', [description])]),
    ...(rows.length === 0
      ? []
      : [
          element('h4', ['Parameters']),
          table(['Name', 'Key', 'Required', 'Type', 'Description'], rows),
        ]),
    ...returnsOf(operation),
  ]);
}

function nameOf({ id, value, method, path }: Operation): string {
  return textOr(value.summary) ?? id ?? `${method.toUpperCase()} ${path}`;
}

function displayName(operation: Operation): string {
  return operation.isDeprecated ? `${nameOf(operation)} [DEPRECATED]` : nameOf(operation);
}

/** Returns the id of an operation's heading; unique even if two operations share a name. */
function anchorOf({ id, method, path }: Operation): string {
  return `operation-${encodeURIComponent(id ?? `${method}-${path}`)}`;
}
