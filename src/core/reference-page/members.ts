import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import { MAX_ROWS } from './table-rows.ts';

/** A property of an object. */
export interface Member {
  readonly name: string;
  /** The name that users see. */
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** As written. It may be a reference. */
  readonly schema: JsonObject;
  /** The schema with its reference resolved. */
  readonly value: JsonObject;
}

/** The properties of an object and of the parts in its `allOf`. */
export interface Members {
  /** At most one more than a table shows. */
  readonly shown: readonly Member[];
  /** Whether it has properties at all, even if users see none of them. */
  readonly exist: boolean;
}

const MAX_PARTS = 100;

const membersBySchema = memoized((_: ApiDefinition) => new Map<JsonObject, Members>());

/** Returns the properties of a schema that is not a reference. Cached, because thousands of references may share it. */
export function membersOf(definition: ApiDefinition, schema: JsonObject): Members {
  const cache = membersBySchema(definition);
  const cached = cache.get(schema);
  if (cached !== undefined) return cached;
  const found = new Map<string, Member>();
  const parts = partsOf(definition, schema);
  for (const part of parts) collectMembers(definition, part, found);
  const exist = parts.some(({ properties }) => Object.keys(objectOr(properties)).length > 0);
  const members = { shown: [...found.values()], exist };
  cache.set(schema, members);
  return members;
}

/** Whether users do not see a schema. */
export function isHidden(schema: JsonObject): boolean {
  return schema['x-ms-visibility'] === 'internal';
}

/** Returns what a schema is made of, from the most general part to itself. */
function partsOf(definition: ApiDefinition, schema: JsonObject): readonly JsonObject[] {
  const parts: JsonObject[] = [];
  const seen = new Set<JsonObject>();
  const collect = (part: JsonObject) => {
    if (seen.has(part) || seen.size >= MAX_PARTS) return;
    seen.add(part);
    for (const each of arrayOr(part.allOf).slice(0, MAX_PARTS)) {
      const resolved = resolvedSchema(definition, each);
      if (resolved !== undefined) collect(resolved);
    }
    parts.push(part);
  };
  collect(schema);
  return parts;
}

function collectMembers(
  definition: ApiDefinition,
  part: JsonObject,
  found: Map<string, Member>,
): void {
  const required = new Set(arrayOr(part.required));
  for (const [name, schema] of Object.entries(objectOr(part.properties))) {
    if (found.size > MAX_ROWS) return;
    if (!isObject(schema)) continue;
    const value = resolvedSchema(definition, schema) ?? {};
    if (isHidden(value)) continue;
    // The title of a definition names the type, not the property.
    const title = value === schema ? textOr(schema.title) : undefined;
    found.set(name, {
      name,
      title: textOr(value['x-ms-summary']) ?? title ?? name,
      description: textOr(value.description) ?? '',
      isRequired: required.has(name),
      schema,
      value,
    });
  }
}
