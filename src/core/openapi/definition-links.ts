import { unescapeSegment } from '../files/json-pointer.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Graph } from './cycles.ts';
import { isRequiredProperty } from './input-properties.ts';
import type { Schema } from './schema.ts';

const DEFINITIONS = '#/definitions/';

/** Which definition refers to which, in the order of the file. */
export function definitionLinks(definition: ApiDefinition): Graph {
  return linksBetween(definition, () => true);
}

/** Which definition cannot be written down without which: by required properties alone. */
export function requiredLinks(definition: ApiDefinition): Graph {
  return linksBetween(definition, isUnavoidable);
}

function linksBetween(definition: ApiDefinition, counts: (schema: Schema) => boolean): Graph {
  const links = new Map<string, Set<string>>();
  for (const { ref, schema } of definition.references) {
    if (schema?.top.kind !== 'definition') continue;
    const from = schema.top.name;
    const known = links.get(from) ?? new Set();
    links.set(from, known);
    const to = definitionNamed(ref);
    if (to !== undefined && counts(schema)) known.add(to);
  }
  return links;
}

/** The definition that a reference leads to or into. */
export function definitionNamed(ref: string): string | undefined {
  if (!ref.startsWith(DEFINITIONS)) return undefined;
  const end = ref.indexOf('/', DEFINITIONS.length);
  return unescapeSegment(ref.slice(DEFINITIONS.length, end < 0 ? undefined : end));
}

/** Lists and maps may be empty, and optional properties missing: none of them on the way to the top. */
function isUnavoidable(schema: Schema): boolean {
  for (let each = schema; each.parent !== undefined; each = each.parent) {
    const isPart = each.kind === 'allOf';
    if (!isPart && !(each.kind === 'property' && isRequiredProperty(each))) return false;
  }
  return true;
}
