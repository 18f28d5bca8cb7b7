import type { PreviewElement, PreviewNode } from '../contract/document-api.ts';
import { element, table } from '../document/markdown/preview-nodes.ts';
import { type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import { anchorOf } from './anchor.ts';
import { parameterTable } from './parameter-table.ts';
import { returnsOf } from './returns.ts';
import type { ShownPage } from './shown-page.ts';

/** Builds "Actions" or "Triggers": a table of all, then each with its parameters and return values, sorted by the name shown. */
export function operationsSection(
  title: 'Actions' | 'Triggers',
  operations: readonly Operation[],
  page: ShownPage,
): PreviewElement[] {
  if (operations.length === 0) return [];
  const collator = new Intl.Collator('en');
  const sorted = operations
    .map((operation) => ({ operation, name: shownName(operation) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ operation }) => operation);
  const rows = sorted.map((operation) => [
    linkTo(operation),
    element('div', description(operation)),
  ]);
  return [
    element('h2', [title], { id: title.toLowerCase() }),
    table([], rows),
    ...sorted.map((operation) => operationSection(operation, page)),
  ];
}

function operationSection(operation: Operation, page: ShownPage): PreviewElement {
  const section = element('section', [
    element('h3', [shownName(operation)], { id: anchorOfOperation(operation) }),
    element('p', ['Operation ID: ', element('code', [operation.id ?? '(none)'])], {
      class: 'operation-id',
    }),
    ...description(operation),
    ...parameterTable(operation, page),
    ...returnsOf(operation, page),
    ...noteOnTools(operation),
  ]);
  return { ...section, operation: operation.pointer };
}

/** Returns the description. If a deprecated operation names its replacement, that comes first and the rest is struck through. */
function description(operation: Operation): PreviewElement[] {
  const text = textOr(operation.value.description);
  const replacement = operation.isDeprecated ? replacementOf(operation) : undefined;
  if (replacement === undefined) return text === undefined ? [] : [element('p', [text])];
  const kind = operation.isTrigger ? 'trigger' : 'action';
  return [
    element('p', [`This ${kind} is deprecated. Use `, replacement, ' instead.']),
    ...(text === undefined ? [] : [element('p', [element('del', [text])])]),
  ];
}

/** Returns a link to the replacement, or its id if the page does not show that operation. */
function replacementOf({ value, definition }: Operation): PreviewNode | undefined {
  const id = textOr(objectOr(annotationOf(value).replacement).operationId);
  if (id === undefined) return undefined;
  const replacement = definition.operationsById.get(id);
  return replacement === undefined || replacement.isInternal
    ? element('code', [id])
    : linkTo(replacement);
}

/** An MCP server is one action, whatever its tools. */
function noteOnTools({ value }: Operation): PreviewElement[] {
  if (value['x-ms-agentic-protocol'] === undefined) return [];
  const words = 'The page does not list the tools of an MCP server: describe them in the intro.';
  return [element('p', [words], { class: 'note' })];
}

function shownName({ id, value, method, path, isDeprecated }: Operation): string {
  const name = textOr(value.summary) ?? id ?? `${method.toUpperCase()} ${path}`;
  if (isDeprecated) return `${name} [DEPRECATED]`;
  return annotationOf(value).status === 'Preview' ? `${name} (Preview)` : name;
}

function annotationOf(value: JsonObject): JsonObject {
  return objectOr(value['x-ms-api-annotation']);
}

function linkTo(operation: Operation): PreviewElement {
  return element('a', [shownName(operation)], { href: `#${anchorOfOperation(operation)}` });
}

/** Method and path are unique, unlike ids in a faulty file. */
function anchorOfOperation({ method, path }: Operation): string {
  return anchorOf('operation', `${method}-${path}`);
}
