import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { textOfNode } from '../../../src/core/document/preview-nodes.ts';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { referencePage } from '../../../src/core/reference-page/reference-page.ts';

const sample = join(import.meta.dirname, '../../../public/samples/good');

async function pageFor(definition: unknown, properties: unknown) {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const opened = await openDropped(
    new Map([
      ['apiDefinition.swagger.json', json(definition)],
      ['apiProperties.json', json(properties)],
    ]),
  );
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error('no connector');
  return referencePage((await parseConnector(source, 'verified')).connector);
}

const read = (name: string) => JSON.parse(readFileSync(join(sample, name), 'utf8'));
const rowsOf = (node: { children: readonly unknown[] }) => JSON.stringify(node);

describe('the published page of the good sample', async () => {
  const page = await pageFor(read('apiDefinition.swagger.json'), read('apiProperties.json'));
  const after = page.after.map(textOfNode);

  it('has the title and the generated parts, in the order of the platform', () => {
    expect(page.title).toBe('Harbor Tides');
    const headings = page.after.filter(({ tag }) => tag === 'h2').map(textOfNode);
    expect(headings).toEqual([
      'Creating a connection',
      'Throttling Limits',
      'Actions',
      'Definitions',
    ]);
    expect(page.before.map(textOfNode).join(' ')).toContain(
      'Privacy policyhttps://www.harbortides.dev/privacy',
    );
  });

  it('marks every part as generated', () => {
    for (const { attributes } of [...page.before, ...page.after]) {
      expect(attributes?.class).toMatch(/\bgenerated\b/);
    }
  });

  it('lists actions by name, and parameters by title and key', () => {
    const names = page.after
      .filter(({ tag }) => tag === 'section')
      .map(({ children: [heading = ''] }) => textOfNode(heading));
    expect(names.slice(0, 3)).toEqual([
      'Create a tide alert',
      'Get the tides of a day',
      'List tide stations',
    ]);
    const tides = after.find((text) => text.startsWith('Get the tides'));
    expect(tides).toContain('Tide stationstationIdTruestring');
    expect(tides).toContain('Returnsarray of Tide');
  });

  it('lists the fields of a body as parameters', () => {
    const alert = after.find((text) => text.startsWith('Create a tide alert'));
    expect(alert).toContain('Email addressemailTrueemail');
    expect(alert).toContain('Minutes beforeminutesBeforeint32');
  });
});

describe('the published page', () => {
  it('hides internal operations and parameters, and marks deprecated operations', async () => {
    const operation = (summary: string, more = {}) => ({
      operationId: summary,
      summary,
      responses: {},
      ...more,
    });
    const page = await pageFor(
      {
        swagger: '2.0',
        paths: {
          '/a': {
            get: operation('Hidden', { 'x-ms-visibility': 'internal' }),
            put: operation('Old', { deprecated: true }),
          },
          '/b': {
            get: operation('Shown', {
              parameters: [
                { name: 'secret', in: 'query', type: 'string', 'x-ms-visibility': 'internal' },
                { name: 'open', in: 'query', type: 'string' },
              ],
            }),
          },
          '/c': { get: operation('When it rains', { 'x-ms-trigger': 'batch' }) },
        },
      },
      {
        properties: {
          connectionParameters: {
            hidden: { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } },
          },
        },
      },
    );
    const text = page.after.map(textOfNode).join('\n');
    expect(text).toContain('Old [DEPRECATED]');
    expect(text).toContain('Triggers');
    expect(text).not.toMatch(/Hidden|secret|Nameh/);
  });

  it('is rendered for any JSON', async () => {
    for (const strange of [
      [],
      {},
      { paths: { a: { get: 1 } } },
      {
        paths: {
          '/a': { get: { responses: { 200: { schema: { $ref: '#/definitions/__proto__' } } } } },
        },
      },
    ]) {
      const page = await pageFor({ swagger: '2.0', ...strange }, { properties: strange });
      expect(rowsOf({ children: page.after })).toContain('Throttling Limits');
    }
  });

  it.each(['allOf', 'oneOf'])(
    'is rendered for a schema with very many parts in %s',
    async (list) => {
      const schema = { [list]: Array.from({ length: 130_000 }, () => ({})) };
      const get = { operationId: 'List', responses: { 200: { schema } } };
      const page = await pageFor({ swagger: '2.0', paths: { '/a': { get } } }, { properties: {} });
      expect(rowsOf({ children: page.after })).toContain('List');
    },
  );

  it('is rendered for an object with very many properties', async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 130_000 }, (_, index) => [`p${index}`, {}]),
    );
    const get = { operationId: 'List', responses: { 200: { schema: { properties } } } };
    const page = await pageFor({ swagger: '2.0', paths: { '/a': { get } } }, { properties: {} });
    expect(rowsOf({ children: page.after })).toContain('List');
  });
});
