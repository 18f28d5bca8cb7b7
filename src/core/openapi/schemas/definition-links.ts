import { unescapeSegment } from '../../files/json/json-pointer.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Graph } from '../cycles.ts';
import type { Schema } from '../schema.ts';
import { isRequiredProperty } from './input-properties.ts';

const DEFINITIONS = '#/definitions/';

/** Returns which definitions refer to which, in the order of the file. */
export function definitionLinks(definition: ApiDefinition): Graph {
  return linksBetween(definition, () => true);
}

/** Returns which definitions require which: only references through required properties count. */
export function requiredLinks(definition: ApiDefinition): Graph {
  return linksBetween(definition, isUnavoidable);
}

function linksBetween(definition: ApiDefinition, counts: (schema: Schema) => boolean): Graph {
  const links = new Map<string, Set<string>>();
  for (const { ref, schema } of definition.references) {
    if (schema?.top.kind !== 'definition') continue;
    const from = schema.top.name;
    const targets = links.get(from) ?? new Set();
    links.set(from, targets);
    const to = referencedDefinition(ref);
    if (to !== undefined && counts(schema)) targets.add(to);
  }
  return links;
}

/** Returns the name of the definition that a reference points to or into. */
export function referencedDefinition(ref: string): string | undefined {
  if (!ref.startsWith(DEFINITIONS)) return undefined;
  const end = ref.indexOf('/', DEFINITIONS.length);
  return unescapeSegment(ref.slice(DEFINITIONS.length, end < 0 ? undefined : end));
}

/** Whether every value has this part. False inside lists, maps and optional properties, which may be empty or missing. */
function isUnavoidable(schema: Schema): boolean {
  for (let part = schema; part.parent !== undefined; part = part.parent) {
    const isAlwaysPresent =
      part.kind === 'allOf' || (part.kind === 'property' && isRequiredProperty(part));
    if (!isAlwaysPresent) return false;
  }
  return true;
}
