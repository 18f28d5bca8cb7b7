import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/contract/diagnostic.ts';
import { openDropped } from '../../src/core/intake/open-dropped.ts';
import { checkConnector } from '../../src/core/service/check-connector.ts';

type Contents = Readonly<Record<string, string>>;

const DEFINITION = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';
const MOST_OF_A_RULE = 5000;

/** Nothing here is timed: each of these once took minutes, and then the test runner ends it. */
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
  it('of a path with thousands of parameters are found, and the path is left out', async () => {
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

  it('that lie in one another are left out where they get too long altogether', async () => {
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
  ])('of one %s do not grow with all that it is named in', async (_, parts) => {
    const messages = (await found(definition(parts))).map(({ message }) => message);
    const total = messages.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeLessThan(messages.length * 600);
  });
});

describe('very many', () => {
  it('parameters of one operation are all looked at', async () => {
    const parameters = times(130_000, () => ({}));
    const counts = await countsIn(definition({ paths: { '/a': { get: { parameters } } } }));
    expect(counts.get('parameter-summary-required')).toBe(MOST_OF_A_RULE);
  });

  it('tags of one name are compared with the first, however long that is', async () => {
    const first = { name: 'a', description: 'd'.repeat(5_000_000) };
    const tags = [first, ...times(6000, () => ({ name: 'a' }))];
    expect((await countsIn(definition({ tags }))).get('tags-unique')).toBe(MOST_OF_A_RULE);
  });

  it.each<[string, string, () => Contents]>([
    ['scopes without a definition', 'security-scope-defined', () => scopes(20_000)],
    [
      'policy parameters that no template has',
      'policy-parameter-unknown',
      () => properties({ policyTemplateInstances: [policy(40_000)] }),
    ],
    [
      'ids of operations that are not there',
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
      'required names that are not there',
      'schema-required-defined',
      () => definition({ definitions: { A: { required: times(60_000, (n) => `p${n}`) } } }),
    ],
    [
      'references to nothing',
      'ref-resolves',
      () =>
        definition({
          definitions: {
            A: { properties: members(20_000, 'p', (n) => ({ $ref: `#/definitions/Z${n}` })) },
            ...members(5000, 'Y', () => ({ type: 'object' })),
          },
        }),
    ],
  ])('%s are told of, up to a limit', async (_, rule, contents) => {
    expect((await countsIn(contents())).get(rule)).toBe(MOST_OF_A_RULE);
  });

  it('repeated names inside of a list are told once, as a tip', async () => {
    const tags = '{"a":1,"a":2},'.repeat(40_000);
    const counts = await countsIn({ [DEFINITION]: `{"swagger":"2.0","tags":[${tags}1]}` });
    expect(counts.get('file-json-duplicate-keys')).toBe(1);
  });

  it('MIME types are one finding, which does not list them all', async () => {
    const consumes = times(60_000, (index) => `application/json${index}`);
    const counts = await countsIn(definition({ consumes }));
    expect(counts.get('mime-type-supported')).toBe(1);
  });

  it('parts of one schema are nothing to be sure of', async () => {
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
    expect(counts.get('internal-required-needs-default')).toBe(MOST_OF_A_RULE);
  });

  it('operations that share MIME types, or a schema with sources, end', async () => {
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
    // The texts, and the picture that none of them shows, unless it is taken for the icon.
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
