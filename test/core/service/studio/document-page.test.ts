import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../../src/core/contract/connector-source.ts';
import { consequences } from '../../../../src/core/contract/consequence.ts';
import type { Diagnostic } from '../../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import { connectorApi } from '../../../../src/core/service/connector-api.ts';
import { sourceWith } from '../../../source-with.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sourceOf = (files: Readonly<Record<string, unknown>>) =>
  sourceWith({
    root: 'Northwind',
    name: 'Northwind',
    shape: 'folder',
    files: new Map(
      Object.entries(files).map(([path, content]) => [
        path,
        bytes(typeof content === 'string' ? content : JSON.stringify(content)),
      ]),
    ),
  });

const northwind = sourceOf({
  'apiDefinition.swagger.json': {
    swagger: '2.0',
    info: { title: 'Northwind', description: 'Read and create the orders of your shop.' },
    host: 'api.northwind.com',
    paths: {
      '/orders': {
        get: { operationId: 'GetOrders', summary: 'Get orders', responses: { 200: {} } },
        post: { operationId: 'CreateOrder', summary: 'Create order' },
        put: { operationId: 'ChangeOrder', summary: 'Change order' },
      },
    },
    definitions: { Order: { type: 'object', description: 'x'.repeat(10_000) } },
  },
  'apiProperties.json': {
    properties: {
      publisher: 'Northwind Traders',
      connectionParameters: {
        api_key: {
          type: 'securestring',
          uiDefinition: { displayName: 'API key', tooltip: 'x'.repeat(10_000) },
        },
      },
    },
  },
  'images/form.png': 'x'.repeat(10_000),
  'readme.md': '# Northwind\n\nOrders.',
  'Intro.md': 'An existing intro.',
});

const rangesOf = ({ range, fix }: Diagnostic) => [
  ...(range ? [range] : []),
  ...(fix?.edits.map((edit) => edit.range) ?? []),
];

const idsOf = async (text: string, source?: ConnectorSource) =>
  new Set(
    (await connectorApi.lintDocument('intro', text, source)).diagnostics.map((each) => each.ruleId),
  );

describe('linting a document', () => {
  it('needs only the text', async () => {
    const { diagnostics, counts, blocks } = await connectorApi.lintDocument(
      'intro',
      '## FAQ\n\nText.',
    );
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('intro-description-first');
    expect(diagnostics.every(({ file }) => file === 'intro.md')).toBe(true);
    for (const consequence of consequences) {
      const rated = diagnostics.filter((each) => each.consequence === consequence);
      expect(counts[consequence]).toBe(rated.length);
    }
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [8, 13],
    ]);
  });

  it('uses the chosen profile, even if the files suggest another', async () => {
    const lint = async (profile?: Profile) => {
      const { diagnostics } = await connectorApi.lintDocument('readme', '# A', northwind, profile);
      return diagnostics.map(({ ruleId }) => ruleId);
    };
    const [verified, custom] = [await lint('verified'), await lint('custom')];
    expect(verified).toContain('readme-publisher');
    expect(custom).not.toContain('readme-publisher');
    const { profile } = await connectorApi.documentContext(northwind, 'custom');
    expect(profile).toBe('custom');
  });

  it('checks the given text, not the file of that name', async () => {
    const { diagnostics } = await connectorApi.lintDocument('readme', '# Other', northwind);
    expect(diagnostics.map(({ file }) => file)).toContain('readme.md');
    expect(await idsOf('Orders.', northwind)).toContain('intro-heading-prerequisites');
  });

  it('compares it with the connector', async () => {
    const text =
      '# Northwind\n\nRead and create the orders of your shop.\n\n- Get orders\n- Create order\n- Change order';
    expect([...(await idsOf(text, northwind))]).toEqual(
      expect.arrayContaining([
        'intro-title-repeated',
        'intro-description-distinct',
        'intro-no-operations',
        'intro-heading-credentials',
      ]),
    );
    expect(await idsOf('# Northwind\n\nOrders.', northwind)).toContain('intro-not-readme');
  });

  it('never fails, and its ranges stay within the text', async () => {
    const piece = fc.constantFrom(
      ...'#-*>`[]()|!<"\\~=_:.1 \n\r\t&é\uD800',
      ...[
        '## FAQ',
        '\n\n',
        '---\n',
        '<!--',
        '-->',
        '](',
        'https://',
        'a@b.co',
        '```',
        'To be written: ',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: piece }), async (text) => {
        for (const kind of ['intro', 'readme'] as const) {
          const { diagnostics } = await connectorApi.lintDocument(kind, text, northwind);
          const ends = diagnostics.flatMap((each) => rangesOf(each).map(({ end }) => end.offset));
          expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length);
          expect(diagnostics.map(({ message }) => message).join()).not.toContain('Report this');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the context of a document', () => {
  it('is small, and gives the same findings as the full connector', async () => {
    const { source } = await connectorApi.documentContext(northwind);
    const size = [...(source?.files.values() ?? [])].reduce((sum, file) => sum + file.length, 0);
    expect(size).toBeLessThan(2000);
    const texts = ['# Northwind\n\nOrders.', '## Get orders\n\n![a](images/form.png) ![b](c.png)'];
    for (const kind of ['intro', 'readme'] as const) {
      for (const text of texts) {
        const slim = await connectorApi.lintDocument(kind, text, source);
        expect(slim).toEqual(await connectorApi.lintDocument(kind, text, northwind));
      }
    }
  });

  it('exists without a connector', async () => {
    const { title, template, scaffold } = await connectorApi.documentContext();
    expect(title).not.toBe('');
    expect(scaffold).toBe(template);
  });

  it('exists for a connector with arbitrary JSON', async () => {
    const hostile = fc.jsonValue({ maxDepth: 4 });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (definition, properties) => {
        const source = sourceOf({
          'apiDefinition.swagger.json': definition,
          'apiProperties.json': { properties },
        });
        const context = await connectorApi.documentContext(source);
        await connectorApi.lintDocument('intro', context.scaffold, context.source);
        expect(structuredClone(context)).toEqual(context);
      }),
    );
  });
});

describe('the page to send', () => {
  it('has the generated parts and the intro, without markup from either', async () => {
    const context = await connectorApi.documentContext(northwind);
    const page = await connectorApi.previewPage('Orders <script>alert(1)</script>.', context, '');
    expect(page).toContain('Orders &lt;script&gt;');
    expect(page).toContain('Create order');
    expect(page).not.toContain('<script>');
  });
});
