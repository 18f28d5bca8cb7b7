import fc from 'fast-check';

/** Names and values that rules look for, and some that hurt whoever trusts them. */
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
  // Whoever makes a text of these fails.
  ...[{ toString: 1, valueOf: 1 }, [{ toString: 1, valueOf: 1 }]],
];

const key = fc.constantFrom(...names);
const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...values) },
  { weight: 2, arbitrary: key },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);

/** Any JSON value, most of them out of the words of the two files. */
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

/** One way to spoil a document, at whatever place the numbers lead to. */
export const spoilings = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('delete', 'retype', 'rename', 'duplicate'),
  value: leaf,
  name: key,
});
type Spoiling = typeof spoilings extends fc.Arbitrary<infer T> ? T : never;
type Holder = Record<string, unknown>;

/** The document, spoilt; the one that was given stays as it is. */
export function spoilt(document: unknown, list: readonly Spoiling[]): unknown {
  const root: Holder = { root: structuredClone(document) };
  for (const { place, how, value, name } of list) {
    const places = [...placesIn(root)];
    const [holder, member] = places[place % places.length] ?? [root, 'root'];
    if (how === 'delete') remove(holder, member);
    else if (how === 'retype') holder[member] = structuredClone(value);
    else if (how === 'rename') rename(holder, member, name);
    else duplicate(holder, member, name);
  }
  return root.root ?? null;
}

function* placesIn(holder: object): Generator<readonly [Holder, string]> {
  for (const [name, value] of Object.entries(holder)) {
    yield [holder as Holder, name];
    if (typeof value === 'object' && value !== null) yield* placesIn(value);
  }
}

function remove(holder: Holder, member: string): void {
  if (Array.isArray(holder)) holder.splice(Number(member), 1);
  else delete holder[member];
}

function rename(holder: Holder, member: string, name: string): void {
  if (Array.isArray(holder)) return;
  const value = holder[member];
  delete holder[member];
  define(holder, name, value);
}

function duplicate(holder: Holder, member: string, name: string): void {
  if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(member)]));
  else define(holder, name, structuredClone(holder[member]));
}

/** `__proto__` becomes a member like any other. */
function define(holder: Holder, name: string, value: unknown): void {
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
