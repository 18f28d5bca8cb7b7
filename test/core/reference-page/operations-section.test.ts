import { describe, expect, it } from 'vitest';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import {
  deadLinks,
  elementsIn,
  headings,
  pageFor,
  partOf,
  sectionOf,
  tablesIn,
} from './page-for.ts';

const operation = (operationId: string, summary: string, more: object = {}) => ({
  operationId,
  summary,
  description: `${summary}, in words.`,
  responses: {},
  ...more,
});
const replacedBy = (operationId: string) => ({
  deprecated: true,
  'x-ms-api-annotation': { replacement: { api: 'Tides', operationId } },
});
const pathsOf = (...operations: object[]) => ({
  paths: Object.fromEntries(operations.map((get, index) => [`/p${index}`, { get }])),
});

describe('the operations', () => {
  it('are sorted by the name that is shown, actions before triggers', async () => {
    const page = await pageFor({
      definition: pathsOf(
        operation('WhenHigh', 'When the tide is high', { 'x-ms-trigger': 'batch' }),
        operation('A', 'Add a gauge', { deprecated: true }),
        operation('B', 'Add a gauge (V3)'),
        operation('C', 'Add a gauge (V2)', { deprecated: true }),
        operation('D', 'Add a boat', { 'x-ms-api-annotation': { status: 'Preview' } }),
      ),
    });
    expect(headings(page.after, 'h3')).toEqual([
      'Add a boat (Preview)',
      'Add a gauge (V2) [DEPRECATED]',
      'Add a gauge (V3)',
      'Add a gauge [DEPRECATED]',
      'When the tide is high',
    ]);
    expect(headings(page.after, 'h2').slice(-2)).toEqual(['Actions', 'Triggers']);
  });

  it('are sections that know which operation they are about', async () => {
    const page = await pageFor({
      definition: pathsOf(operation('B', 'Get tides'), operation('A', 'Add a gauge')),
    });
    expect(page.after.flatMap((node) => node.operation ?? [])).toEqual([
      '/paths/~1p1/get',
      '/paths/~1p0/get',
    ]);
  });

  it('are listed in a table without a header, with a link each', async () => {
    const page = await pageFor({
      definition: pathsOf(operation('A', 'Get tides'), operation('A', 'Get tides')),
    });
    const nodes = partOf(page, 'Actions');
    expect(tablesIn(nodes)[0]).toEqual([
      ['Get tides', 'Get tides, in words.'],
      ['Get tides', 'Get tides, in words.'],
    ]);
    expect(elementsIn(nodes).filter(({ tag }) => tag === 'th')).toEqual([]);
    const links = elementsIn(nodes).flatMap(({ attributes }) => attributes?.href ?? []);
    expect(new Set(links).size).toBe(2);
    expect(deadLinks(page)).toEqual([]);
  });

  it('have a link even if their path cannot be encoded', async () => {
    const definition = { paths: { '/\uD800': { get: operation('A', 'Get tides') } } };
    expect(deadLinks(await pageFor({ definition }))).toEqual([]);
  });
});

describe('a deprecated operation', () => {
  it('names its replacement, and its own text is struck through, in the table as well', async () => {
    const page = await pageFor({
      definition: pathsOf(
        operation('Old', 'Get tides', replacedBy('New')),
        operation('New', 'Get tides (V2)'),
      ),
    });
    const [[, cell = ''] = []] = tablesIn(partOf(page, 'Actions'))[0]?.slice(1) ?? [];
    const words = 'This action is deprecated. Use Get tides (V2) instead.';
    expect(cell).toBe(`${words}Get tides, in words.`);
    const section = sectionOf(page, 'Get tides [DEPRECATED]');
    expect(textOfNode(section)).toContain(words);
    const struck = elementsIn([section]).filter(({ tag }) => tag === 'del');
    expect(struck.map(textOfNode)).toEqual(['Get tides, in words.']);
    expect(deadLinks(page)).toEqual([]);
  });

  it('names a replacement that the page does not show by its id', async () => {
    const page = await pageFor({
      definition: pathsOf(operation('Old', 'Get tides', replacedBy('Gone'))),
    });
    expect(textOfNode(sectionOf(page, 'Get tides [DEPRECATED]'))).toContain('Use Gone instead.');
    expect(deadLinks(page)).toEqual([]);
  });

  it('keeps its text if it has no replacement, and so does one that is not deprecated', async () => {
    const page = await pageFor({
      definition: pathsOf(
        operation('Old', 'Get tides', { deprecated: true }),
        operation('New', 'Get boats', { ...replacedBy('Old'), deprecated: false }),
      ),
    });
    expect(elementsIn(page.after).filter(({ tag }) => tag === 'del')).toEqual([]);
  });
});

describe('an MCP server', () => {
  it('is one action, with a note that the intro must describe its tools', async () => {
    const server = operation('InvokeMCP', 'Tide tools', {
      'x-ms-agentic-protocol': 'mcp-streamable-1.0',
    });
    const page = await pageFor({ definition: { paths: { '/mcp': { post: server } } } });
    const section = sectionOf(page, 'Tide tools');
    expect(headings(section.children, 'h4')).toEqual([]);
    expect(textOfNode(section)).toContain('describe them in the intro');
    const other = await pageFor({ definition: pathsOf(operation('A', 'Get tides')) });
    expect(textOfNode(sectionOf(other, 'Get tides'))).not.toContain('intro');
  });
});
