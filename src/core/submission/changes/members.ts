import { arrayOr, isObject, type JsonObject, objectOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../../openapi/api-definition.ts';
import { isDynamic, resolvedSchema } from '../../openapi/schemas/schema-contents.ts';

/** A value that users fill in or get: a parameter, or a property at any depth. */
export interface Member {
  /** `order/lines[]/id` */
  readonly path: string;
  readonly value: JsonObject;
  readonly isRequired: boolean;
  readonly isInternal: boolean;
}

const DEEPEST = 10;
/** A hostile definition has any number; the largest published operation has some 2,000. */
const MOST = 5000;

/** Lists the properties of a schema by path, with references and `allOf` resolved. Undefined if only the service knows them. */
export function membersOf(
  definition: ApiDefinition,
  schema: unknown,
): ReadonlyMap<string, Member> | undefined {
  const members = new Map<string, Member>();
  const root = resolvedSchema(definition, schema);
  if (root === undefined || isDynamic(root)) return undefined;
  collect(definition, root, '', [], members);
  return members;
}

function collect(
  definition: ApiDefinition,
  schema: JsonObject,
  path: string,
  around: readonly JsonObject[],
  members: Map<string, Member>,
): void {
  if (around.includes(schema) || around.length > DEEPEST) return;
  const inside = [...around, schema];
  for (const part of arrayOr(schema.allOf)) {
    const resolved = resolvedSchema(definition, part);
    if (resolved) collect(definition, resolved, path, inside, members);
  }
  const items = resolvedSchema(definition, schema.items);
  if (items) collect(definition, items, `${path}[]`, inside, members);
  for (const member of propertiesOf(definition, schema, path)) {
    if (members.size >= MOST) return;
    members.set(member.path, member);
    collect(definition, member.value, member.path, inside, members);
  }
}

function propertiesOf(
  definition: ApiDefinition,
  schema: JsonObject,
  path: string,
): readonly Member[] {
  const required = arrayOr(schema.required);
  return Object.entries(objectOr(schema.properties)).flatMap(([name, property]) => {
    const value = resolvedSchema(definition, property);
    if (value === undefined) return [];
    const isInternal = isHidden(value) || isHidden(property);
    const at = path === '' ? name : `${path}/${name}`;
    return [{ path: at, value, isRequired: required.includes(name), isInternal }];
  });
}

function isHidden(value: unknown): boolean {
  return isObject(value) && value['x-ms-visibility'] === 'internal';
}
