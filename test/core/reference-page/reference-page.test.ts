import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import {
  deadLinks,
  pageFor,
  sectionOf,
  withBody,
  withOperation,
  withResponse,
} from './page-for.ts';

const sample = join(import.meta.dirname, '../../../public/samples/good');

const read = (name: string) => JSON.parse(readFileSync(join(sample, name), 'utf8'));

describe('the published page of the good sample', async () => {
  const page = await pageFor({
    definition: read('apiDefinition.swagger.json'),
    properties: read('apiProperties.json').properties,
  });

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
    const tides = textOfNode(sectionOf(page, 'Get the tides of a day'));
    expect(tides).toContain('Tide StationstationIdTruestring');
    expect(tides).toContain('Returnsresponsearray of Tide');
  });

  it('lists the fields of a body as parameters', () => {
    const alert = textOfNode(sectionOf(page, 'Create a tide alert'));
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
    const page = await pageFor({
      definition: {
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
      properties: {
        connectionParameters: {
          hidden: { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } },
        },
      },
    });
    const text = page.after.map(textOfNode).join('\n');
    expect(text).toContain('Old [DEPRECATED]');
    expect(text).toContain('Triggers');
    expect(text).not.toMatch(/Hidden|secret|Nameh/);
  });

  it.each([
    [],
    {},
    { paths: { a: { get: 1 } } },
    withResponse({ $ref: '#/definitions/__proto__' }),
    withResponse({ $ref: '#/definitions/A/properties/b' }, { A: { properties: { b: 1 } } }),
    withBody([{}], { A: 1 }),
    withOperation({ 'x-ms-api-annotation': 1, deprecated: true, parameters: [1, { in: 'body' }] }),
  ])('is rendered for %j', async (strange) => {
    const page = await pageFor({ definition: strange, properties: strange });
    expect(page.after.map(textOfNode)).toContain('Throttling Limits');
  });
});

describe('the page of a hostile definition', () => {
  const times = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const members = (count: number, make: (index: number) => unknown) =>
    Object.fromEntries(times(count, (index) => [`p${index}`, make(index)]));
  const note = 'This preview leaves out the rest of the table.';

  async function textFor(definition: object): Promise<string> {
    const page = await pageFor({ definition });
    expect(deadLinks(page)).toEqual([]);
    return page.after.map(textOfNode).join('\n');
  }

  it.each(['allOf', 'oneOf'])('ends with very many parts in %s', async (list) => {
    const schema = { [list]: times(130_000, () => ({})) };
    expect(await textFor(withResponse(schema))).toContain('List orders');
  });

  it('says that a table with very many properties is cut', async () => {
    const properties = members(130_000, () => ({}));
    for (const definition of [withResponse({ properties }), withBody({ properties })]) {
      const text = await textFor(definition);
      expect(text).toContain('p499');
      expect(text).not.toContain('p500');
      expect(text).toContain(note);
    }
    const properties500 = members(500, () => ({}));
    expect(await textFor(withBody({ properties: properties500 }))).not.toContain(note);
  });

  it('ends if each definition refers to the next one twice', async () => {
    const definitions = members(60, (index) => ({
      properties: {
        a: { $ref: `#/definitions/p${index + 1}` },
        b: { type: 'array', items: { $ref: `#/definitions/p${index + 1}` } },
      },
    }));
    const hidden = { properties: { a: { type: 'string', 'x-ms-visibility': 'internal' } } };
    const first = { $ref: '#/definitions/p0' };
    const bodies = { ...definitions, p40: hidden };
    expect(await textFor(withBody(first, bodies))).toContain(note);
    expect(await textFor(withResponse(first, bodies))).not.toContain(note);
  });

  it('ends if an inline part contains itself', async () => {
    const b = { properties: { id: {}, b: { $ref: '#/definitions/A/properties/b' } } };
    const definitions = { A: { properties: { b }, allOf: [{ $ref: '#/definitions/A' }] } };
    const first = { $ref: '#/definitions/A' };
    expect(await textFor(withResponse(first, definitions))).toContain('b.b.b.id');
    expect(await textFor(withBody(first, definitions))).toContain('ididobject');
  });

  it('ends if thousands of operations share a large body', async () => {
    const parameters = [{ name: 'body', in: 'body', schema: { $ref: '#/definitions/Large' } }];
    const operations = times(3000, (index) => [`/p${index}`, { post: { parameters } }]);
    const Large = { properties: members(20_000, () => ({})) };
    const text = await textFor({
      paths: Object.fromEntries(operations),
      definitions: { Large },
    });
    expect(text.split('\n')).toHaveLength(3000 + 4);
    expect(text).toContain(note);
  });
});
