import fc from 'fast-check';

/** Names and values that rules look for, and some that break careless code. */
const names = [
  ...['swagger', 'info', 'title', 'description', 'contact', 'host', 'basePath', 'schemes', 'tags'],
  ...['paths', '/a', '/a/{id}', '/A', 'get', 'post', 'operationId', 'summary', 'responses', '200'],
  ...['default', 'parameters', 'name', 'in', 'required', 'type', 'format', 'enum', 'items', '$ref'],
  ...['schema', 'properties', 'definitions', 'allOf', 'minimum', 'pattern', 'discriminator'],
  ...['additionalProperties', 'securityDefinitions', 'security', 'scopes', 'flow', 'consumes'],
  ...['x-ms-visibility', 'x-ms-summary', 'x-ms-trigger', 'x-ms-notification-content'],
  ...['x-ms-dynamic-values', 'x-ms-dynamic-schema', 'x-ms-connector-metadata', 'propertyName'],
  ...['propertyValue', 'connectionParameters', 'connectionParameterSets', 'values', 'uiDefinition'],
  ...['constraints', 'oAuthSettings', 'customParameters', 'policyTemplateInstances', 'templateId'],
  ...['scriptOperations', 'capabilities', 'iconBrandColor', 'publisher', 'stackOwner'],
  ...['__proto__', 'constructor', 'toString', '', ' ', '~', '/', '\u2028', '\ud800'],
];
const values = [
  ...['2.0', 'body', 'path', 'query', 'formData', 'string', 'array', 'object', 'file', 'internal'],
  ...['#/definitions/a', '#/', '#', '#/definitions/%', '/a/{id}', '{', '[a-z', '(a+)+$', 'oauth2'],
  ...['https://a.dev', 'setheader', 'oauthSetting', 'Categories', "@connectionParameters('a')"],
  ...[null, true, false, 0, -1, 1e300, 0.1, '', ' '],
  // Converting these to a string throws.
  ...[{ toString: 1, valueOf: 1 }, [{ toString: 1, valueOf: 1 }]],
];

const key = fc.constantFrom(...names);
const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...values) },
  { weight: 2, arbitrary: key },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);

/** Arbitrary JSON, mostly made of names and values of the two files. */
export const jsonValues: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: 'medium', withCrossShrink: true },
    { weight: 2, arbitrary: leaf },
    { weight: 4, arbitrary: tie('object') },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries)),
})).value;

/** A damage to one member of a document, chosen by number. */
export const damages = fc.record({
  position: fc.nat(),
  how: fc.constantFrom('delete', 'retype', 'rename', 'duplicate'),
  value: leaf,
  name: key,
});
type JsonDamage = typeof damages extends fc.Arbitrary<infer T> ? T : never;
type Parent = Record<string, unknown>;

/** Returns a damaged copy of the document. */
export function damaged(document: unknown, list: readonly JsonDamage[]): unknown {
  const root: Parent = { root: structuredClone(document) };
  for (const { position, how, value, name } of list) {
    const members = [...membersIn(root)];
    const [parent, member] = members[position % members.length] ?? [root, 'root'];
    if (how === 'delete') remove(parent, member);
    else if (how === 'retype') parent[member] = structuredClone(value);
    else if (how === 'rename') rename(parent, member, name);
    else duplicate(parent, member, name);
  }
  return root.root ?? null;
}

function* membersIn(parent: object): Generator<readonly [Parent, string]> {
  for (const [name, value] of Object.entries(parent)) {
    yield [parent as Parent, name];
    if (typeof value === 'object' && value !== null) yield* membersIn(value);
  }
}

function remove(parent: Parent, member: string): void {
  if (Array.isArray(parent)) parent.splice(Number(member), 1);
  else delete parent[member];
}

function rename(parent: Parent, member: string, name: string): void {
  if (Array.isArray(parent)) return;
  const value = parent[member];
  delete parent[member];
  define(parent, name, value);
}

function duplicate(parent: Parent, member: string, name: string): void {
  if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(member)]));
  else define(parent, name, structuredClone(parent[member]));
}

/** Adds a member, even one named `__proto__`. */
function define(parent: Parent, name: string, value: unknown): void {
  Object.defineProperty(parent, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
