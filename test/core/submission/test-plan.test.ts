import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import type { Entered } from '../../../src/core/contract/entered.ts';
import { factsOf } from '../../../src/core/submission/connector-facts.ts';
import { testPlanOf } from '../../../src/core/submission/test-plan.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

const get = {
  operationId: 'GetOrder',
  summary: 'Get an order',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-summary': 'Order id' },
    { name: 'expand', in: 'query', required: false, type: 'string' },
    { name: 'v', in: 'query', required: true, type: 'string', 'x-ms-visibility': 'internal' },
    { name: 'body', in: 'body', required: true, schema: { type: 'object' } },
  ],
  responses: { 404: { description: 'None.' }, 201: { description: 'The\norder.' } },
};

async function planOf(paths: object, entered: Entered = {}, intro = '') {
  const texts = {
    'apiDefinition.swagger.json': JSON.stringify({ swagger: '2.0', paths }),
    'intro.md': intro,
  };
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
  const { connector } = await parseConnector(sourceWith({ files }), 'verified');
  return testPlanOf(
    factsOf(connector, (text) => text),
    entered,
  );
}

const mcp = {
  '/mcp': {
    post: {
      operationId: 'InvokeMCP',
      summary: 'Invoke the server',
      'x-ms-agentic-protocol': 'mcp-streamable-1.0',
      'x-ms-visibility': 'internal',
      responses: { 200: { description: 'Immediate Response' } },
    },
  },
};

describe('the test plan', () => {
  it('has a row for each operation that users see, with what it needs and gives', async () => {
    const hidden = { operationId: 'Hidden', 'x-ms-visibility': 'internal' };
    const trigger = {
      operationId: 'OnOrder',
      summary: 'When an order comes',
      'x-ms-trigger': 'single',
    };
    const { operations, firstBody } = await planOf({
      '/orders/{id}': { get, put: hidden, post: trigger, delete: {} },
    });
    expect(operations).toEqual([
      {
        key: 'GetOrder',
        name: 'Get an order',
        kind: 'action',
        inputs: ['Order id', 'body'],
        expected: '201: The order.',
        calls: 0,
        wantedCalls: 10,
        hasFlow: false,
      },
      expect.objectContaining({ key: 'OnOrder', kind: 'trigger', inputs: [] }),
      expect.objectContaining({
        key: 'DELETE /orders/{id}',
        name: 'DELETE /orders/{id}',
        expected: 'an answer without an error',
      }),
    ]);
    expect(firstBody).toBeUndefined();
  });

  it.each([
    ['default', '200'],
    ['Default response.', '200'],
    ['The default order.', '200: The default order.'],
  ])('expects of a response that is described as %j: %s', async (description, expected) => {
    const post = {
      operationId: 'AddOrder',
      summary: 'Add an order',
      responses: { 200: { description } },
    };
    const { operations } = await planOf({ '/orders': { post } });
    expect(operations).toMatchObject([{ expected }]);
  });

  it('counts the calls and flows that were entered, and nothing else', async () => {
    const paths = { '/orders/{id}': { get, post: { ...get, operationId: 'toString' } } };
    const entered = { calls: { GetOrder: 7, other: 3 }, flows: ['GetOrder'] };
    const { operations } = await planOf(paths, entered);
    expect(operations.map(({ calls, hasFlow }) => [calls, hasFlow])).toEqual([
      [7, true],
      [0, false],
    ]);
    const negative = await planOf(paths, { calls: { GetOrder: -1 } });
    expect(negative.operations[0]?.calls).toBe(0);
  });

  it('has the first body of an MCP server, and a row for each tool', async () => {
    const { operations, firstBody } = await planOf(mcp, {
      tools: ['find_order', 'find_order', ' '],
    });
    expect(firstBody).toBe('{"jsonrpc":"2.0","id":1,"method":"tools/list"}');
    expect(operations.map(({ kind, name }) => [kind, name])).toEqual([
      ['action', 'Invoke the server'],
      ['tool', 'find_order'],
    ]);
  });

  it('takes the tools from the intro if none were entered', async () => {
    const intro =
      'An intro.\n\n## Available tools\n\n- `find_order`: finds one.\n- **list_orders** – lists all.\n';
    const { operations } = await planOf(mcp, {}, intro);
    expect(operations.slice(1).map(({ name }) => name)).toEqual(['find_order', 'list_orders']);
    expect((await planOf({ '/orders': { get } }, {}, intro)).operations).toHaveLength(1);
  });
});

describe('its CSV file', () => {
  it('has a line for each row', async () => {
    const { csv } = await planOf({ '/orders/{id}': { get } }, { calls: { GetOrder: 10 } });
    expect(csv).toBe(
      [
        '"Operation","Id","Kind","Required inputs","Expected result","Successful calls","Calls wanted","Flow made"',
        '"Get an order","GetOrder","action","Order id, body","201: The order.","10","10","no"',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'evaluates nothing in a spreadsheet: %j',
    async (summary) => {
      const { csv } = await planOf({ '/orders': { get: { ...get, summary } } });
      expect(csv.split('\r\n')[1]).toMatch(/^"'/);
    },
  );
});
