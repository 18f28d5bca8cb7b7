import { describe, expect, it } from 'vitest';
import type { PreviewElement } from '../../../src/core/contract/document-api.ts';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import { deadLinks, elementsIn, pageFor, sectionOf, tablesIn, withResponse } from './page-for.ts';

const text = { type: 'string' };
const definitions = {
  Order: { type: 'object', description: 'An order.', properties: { id: text } },
  Orders: { type: 'array', items: { $ref: '#/definitions/Order' } },
};

/** Returns the elements below "Returns". */
async function returnsFor(definition: object): Promise<PreviewElement[]> {
  const page = await pageFor({ definition });
  expect(deadLinks(page)).toEqual([]);
  const { children } = sectionOf(page, 'List orders');
  const start = children.findIndex((node) => textOfNode(node) === 'Returns');
  return start < 0 ? [] : elementsIn(children.slice(start + 1));
}

/** Returns the texts of the innermost list items and of what they are listed under. */
function listIn(nodes: readonly PreviewElement[]): string[] {
  const items = nodes.filter(({ tag }) => tag === 'li');
  return items.map(({ children: [first = ''] }) => textOfNode(first));
}

describe('what an operation returns', () => {
  it('is a list with a link to the definition, below its description', async () => {
    const nodes = await returnsFor(withResponse({ $ref: '#/definitions/Order' }, definitions));
    expect(nodes[0]).toMatchObject({ tag: 'p', children: ['An order.'] });
    expect(listIn(nodes)).toEqual(['Body', 'Order']);
    expect(nodes.find(({ tag }) => tag === 'a')?.attributes?.href).toBe('#definition-Order');
  });

  it('is called Items if the definition is a list', async () => {
    const nodes = await returnsFor(withResponse({ $ref: '#/definitions/Orders' }, definitions));
    expect(listIn(nodes)).toEqual(['Items', 'Orders']);
  });

  it('is called response if it is an inline list', async () => {
    const list = { type: 'array', items: { $ref: '#/definitions/Order' } };
    expect(listIn(await returnsFor(withResponse(list, definitions)))).toEqual([
      'response',
      'array of Order',
    ]);
    expect(listIn(await returnsFor(withResponse({ type: 'array', items: text })))).toEqual([
      'response',
      'array of string',
    ]);
  });

  it('is a table for an inline object', async () => {
    const object = { properties: { buyer: { properties: { name: text } }, id: text } };
    expect(tablesIn(await returnsFor(withResponse(object)))).toEqual([
      [
        ['Name', 'Path', 'Type', 'Description'],
        ['name', 'buyer.name', 'string', ''],
        ['id', 'id', 'string', ''],
      ],
    ]);
  });

  it('is a table that starts with the list, for a list of inline objects', async () => {
    const list = { type: 'array', items: { type: 'object', properties: { id: text } } };
    const [[, ...rows] = []] = tablesIn(await returnsFor(withResponse(list)));
    expect(rows).toEqual([
      ['', '', 'array of object', ''],
      ['id', 'id', 'string', ''],
    ]);
  });

  it('may be a simple value, unknown until it runs, or nothing', async () => {
    expect(listIn(await returnsFor(withResponse({ type: 'string', format: 'binary' })))).toEqual([
      'Body',
      'binary',
    ]);
    const dynamic = { 'x-ms-dynamic-schema': { operationId: 'GetForm' } };
    const nodes = await returnsFor(withResponse({ $ref: '#/definitions/Form' }, { Form: dynamic }));
    expect(nodes.map(textOfNode)).toEqual(['The outputs of this operation are dynamic.']);
    expect(await returnsFor(withResponse(undefined))).toEqual([]);
  });
});

describe('what a webhook returns', () => {
  const subscribe = {
    operationId: 'WhenOrdered',
    summary: 'When something is ordered',
    'x-ms-trigger': 'single',
    responses: { 201: { schema: { properties: { subscription: text } } } },
  };
  const list = { operationId: 'ListHooks', summary: 'List hooks', responses: { 200: {} } };
  const definition = {
    paths: {
      '/hooks': {
        'x-ms-notification-content': { schema: { $ref: '#/definitions/Order' } },
        post: subscribe,
        get: list,
      },
    },
    definitions,
  };

  it('is what it sends, and that definition is on the page', async () => {
    const page = await pageFor({ definition });
    expect(deadLinks(page)).toEqual([]);
    const trigger = sectionOf(page, 'When something is ordered');
    expect(listIn(elementsIn([trigger]))).toEqual(['Body', 'Order']);
    expect(tablesIn([sectionOf(page, 'Order')])).toHaveLength(1);
  });

  it('is not what an action on the same path returns', async () => {
    const action = sectionOf(await pageFor({ definition }), 'List hooks');
    expect(textOfNode(action)).not.toContain('Order');
  });
});
