import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/preview-nodes.ts';
import { isObject, type JsonObject, objectOr, own, textOr } from '../files/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { propertyRows } from './property-rows.ts';
import { definitionAnchor, referenceName, typeLabel } from './schema-words.ts';

/** Builds "Definitions": each definition that visible operations return, sorted by name. */
export function definitionsSection(definition: ApiDefinition | undefined): PreviewElement[] {
  if (definition === undefined) return [];
  const names = [...usedNames(definition)].sort((a, b) => a.localeCompare(b, 'en'));
  if (names.length === 0) return [];
  const definitions = objectOr(definition.root.definitions);
  return [
    element('h2', ['Definitions'], { id: 'definitions' }),
    ...names.map((name) => definitionSection(name, objectOr(own(definitions, name)))),
  ];
}

function definitionSection(name: string, schema: JsonObject): PreviewElement {
  const rows = propertyRows(schema).map(({ title, path, type, description }) => [
    title,
    element('code', [path]),
    type,
    description,
  ]);
  const description = textOr(schema.description);
  return element('section', [
    element('h3', [name], { id: definitionAnchor(name) }),
    ...(description === undefined ? [] : [element('p', [description])]),
    ...(rows.length > 0
      ? [table(['Name', 'Path', 'Type', 'Description'], rows)]
      : [element('p', ['This is the basic type ', typeLabel(schema), '.'])]),
  ]);
}

/** Collects the definitions that responses of visible operations reference, directly or indirectly. */
function usedNames(definition: ApiDefinition): Set<string> {
  const used = new Set<string>();
  const definitions = objectOr(definition.root.definitions);
  const pending: unknown[] = definition.operations
    .filter(({ isInternal }) => !isInternal)
    .flatMap(({ responses }) =>
      responses.filter(({ isSuccess }) => isSuccess).map(({ schema }) => schema),
    );
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null) continue;
    const name = isObject(next) ? referenceName(next) : undefined;
    if (name !== undefined && !used.has(name) && isObject(own(definitions, name))) {
      used.add(name);
      pending.push(own(definitions, name));
    }
    for (const each of Object.values(next)) pending.push(each);
  }
  return used;
}
