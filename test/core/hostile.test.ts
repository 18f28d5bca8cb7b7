import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/contract/diagnostic.ts';
import { openDropped } from '../../src/core/intake/open-dropped.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';

type Contents = Readonly<Record<string, string>>;

const DEFINITION = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';
const MAX_FINDINGS_PER_RULE = 5000;

/** Checks a connector. Each of these inputs once took minutes: the timeout of the test runner is the assertion. */
async function found(contents: Contents): Promise<readonly Diagnostic[]> {
  const files = Object.entries(contents).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const opened = await openDropped(new Map(files));
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error('There is no connector.');
  const { diagnostics } = await checkConnector(source, 'verified');
  expect(diagnostics.filter(({ message }) => message.startsWith('Report this'))).toEqual([]);
  expect(Math.max(...diagnostics.map(({ message }) => message.length))).toBeLessThan(2001);
  return diagnostics;
}

async function countsIn(contents: Contents): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { ruleId } of await found(contents)) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

const definition = (parts: object) => ({
  [DEFINITION]: JSON.stringify({ swagger: '2.0', info: { title: 'Harbor' }, ...parts }),
});
const properties = (parts: object) => ({ [PROPERTIES]: JSON.stringify({ properties: parts }) });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const members = (count: number, name: string, make: (index: number) => unknown) =>
  Object.fromEntries(times(count, (index) => [`${name}${index}`, make(index)]));

describe('long names', () => {
  it('of a path with thousands of variables are reported, and the path is left out', async () => {
    const variables = times(3000, (index) => `v${index}`);
    const path = variables.map((name) => `/{${name}}`).join('');
    const parameters = variables.map((name) => ({ name, in: 'path' }));
    const counts = await countsIn(
      definition({ paths: { '/a': { get: {} }, [path]: { get: { parameters } } } }),
    );
    expect(counts.get('file-json-syntax')).toBe(1);
    expect(counts.get('operation-id-required')).toBe(1);
    expect(counts.get('path-parameter-encoding')).toBeUndefined();
  });

  it('that are nested are left out if they are too long together', async () => {
    let schema: object = { properties: members(5000, 'p', () => ({})) };
    for (let level = 0; level < 50; level += 1) {
      schema = { type: 'object', properties: { ['n'.repeat(1500)]: schema } };
    }
    expect(
      (await countsIn(definition({ definitions: { A: schema } }))).get('file-json-syntax'),
    ).toBe(1);
  });

  it.each([
    [
      'operation',
      { paths: { '/a': { get: { operationId: 'O'.repeat(400_000), parameters: queries(6000) } } } },
    ],
    [
      'shared parameter',
      {
        parameters: { a: { name: 'n'.repeat(400_000), in: 'query' } },
        paths: members(3000, '/a', () => ({ get: { parameters: [{ $ref: '#/parameters/a' }] } })),
      },
    ],
  ])('of one %s are shortened in the messages about it', async (_, parts) => {
    const messages = (await found(definition(parts))).map(({ message }) => message);
    const total = messages.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeLessThan(messages.length * 600);
  });
});

describe('very many', () => {
  it('parameters of one operation are all checked', async () => {
    const parameters = times(130_000, () => ({}));
    const counts = await countsIn(definition({ paths: { '/a': { get: { parameters } } } }));
    expect(counts.get('parameter-summary-required')).toBe(MAX_FINDINGS_PER_RULE);
  });

  it('tags with the same name are compared with the first, even a very long one', async () => {
    const first = { name: 'a', description: 'd'.repeat(5_000_000) };
    const tags = [first, ...times(6000, () => ({ name: 'a' }))];
    expect((await countsIn(definition({ tags }))).get('tags-unique')).toBe(MAX_FINDINGS_PER_RULE);
  });

  it.each<[string, string, () => Contents]>([
    ['scopes without a definition', 'security-scope-defined', () => scopes(20_000)],
    [
      'unknown policy parameters',
      'policy-parameter-unknown',
      () => properties({ policyTemplateInstances: [policy(40_000)] }),
    ],
    [
      'unknown operation ids',
      'script-operations-exist',
      () => ({
        ...definition({
          paths: members(900, '/a', (n) => ({ get: { operationId: `GetThing${n}` } })),
        }),
        ...properties({ scriptOperations: times(20_000, (n) => `GteThing${n + 1000}`) }),
      }),
    ],
    [
      'sets without parameters',
      'sets-parameters',
      () =>
        properties({ connectionParameterSets: { values: times(20_000, () => ({ name: 'a' })) } }),
    ],
    [
      'repeated names inside a list',
      'file-json-duplicate-keys',
      () => ({ [DEFINITION]: `{"swagger":"2.0","tags":[${'{"a":1,"a":2},'.repeat(40_000)}1]}` }),
    ],
    [
      'unknown required names',
      'schema-required-defined',
      () => definition({ definitions: { A: { required: times(60_000, (n) => `p${n}`) } } }),
    ],
    [
      'broken references',
      'ref-resolves',
      () =>
        definition({
          definitions: {
            A: { properties: members(20_000, 'p', (n) => ({ $ref: `#/definitions/Z${n}` })) },
            ...members(5000, 'Y', () => ({ type: 'object' })),
          },
        }),
    ],
  ])('%s are reported up to a limit', async (_, rule, contents) => {
    expect((await countsIn(contents())).get(rule)).toBe(MAX_FINDINGS_PER_RULE);
  });

  it('MIME types are reported in one short finding', async () => {
    const consumes = times(60_000, (index) => `application/json${index}`);
    const counts = await countsIn(definition({ consumes }));
    expect(counts.get('mime-type-supported')).toBe(1);
  });

  it('parts of one schema are not checked for missing properties', async () => {
    const allOf = times(30_000, (index) => ({ required: [`a${index}`], properties: {} }));
    const counts = await countsIn(definition({ definitions: { A: { type: 'object', allOf } } }));
    expect(counts.get('schema-required-defined')).toBeUndefined();
  });

  it('hidden required properties are compared with the list once', async () => {
    const names = times(50_000, (index) => `p${index}`);
    const hidden = { type: 'string', 'x-ms-visibility': 'internal' };
    const schema = {
      type: 'object',
      required: names,
      properties: Object.fromEntries(names.map((name) => [name, hidden])),
    };
    const parameters = [{ name: 'body', in: 'body', schema }];
    const counts = await countsIn(definition({ paths: { '/a': { post: { parameters } } } }));
    expect(counts.get('internal-required-needs-default')).toBe(MAX_FINDINGS_PER_RULE);
  });

  it('operations may share MIME types and a schema with dynamic sources', async () => {
    const types = times(20_000, (index) => `application/x${index}`);
    const call = { operationId: 'O', parameters: members(1000, 'q', () => ({ parameter: 'x' })) };
    const schema = { $ref: '#/definitions/A' };
    const counts = await countsIn(
      definition({
        consumes: types,
        produces: types,
        definitions: { A: { type: 'object', 'x-ms-dynamic-schema': call } },
        paths: members(4000, '/a', () => ({ post: { parameters: [{ in: 'body', schema }] } })),
      }),
    );
    expect(counts.get('operation-id-required')).toBe(4000);
  });

  it('pictures and Markdown files are matched by name', async () => {
    const files: Contents = {
      ...definition({}),
      ...Object.fromEntries(times(3000, (n) => [`text${n}.md`, `![](shown${n}.png) `.repeat(9)])),
      ...Object.fromEntries(times(3000, (n) => [`shown${n}.png`, 'x'])),
      'stray.png': 'x',
    };
    const counts = await countsIn(inPullRequest(files));
    // The Markdown files; the stray picture counts as the icon.
    expect(counts.get('folder-extra-files')).toBe(3000);
  });
});

function inPullRequest(files: Contents): Contents {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`certified-connectors/A/${path}`, text]),
  );
}

function queries(count: number): readonly object[] {
  return times(count, (index) => ({ name: `v${index}`, in: 'query' }));
}

function scopes(count: number): Contents {
  const flow = { type: 'oauth2', flow: 'accessCode' };
  const known = members(count, 's', () => '');
  return definition({
    securityDefinitions: { a: { ...flow, scopes: known } },
    security: [{ a: times(count, (index) => `t${index}`) }],
  });
}

function policy(count: number): object {
  const parameters = members(count, 'x-ms-apimTemplateParameter.', () => 'a');
  return { templateId: 'setheader', title: 'A', parameters };
}
