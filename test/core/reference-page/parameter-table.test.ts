import { describe, expect, it } from 'vitest';
import { headings, pageFor, sectionOf, tablesIn, withBody, withOperation } from './page-for.ts';

/** Returns the rows below the header of the only operation's parameters. */
async function rowsFor(definition: object): Promise<string[][]> {
  const { children } = sectionOf(await pageFor({ definition }), 'List orders');
  const [[header, ...rows] = []] = tablesIn(children);
  if (header) expect(header).toEqual(['Name', 'Key', 'Required', 'Type', 'Description']);
  return rows;
}

const text = { type: 'string' };

describe('the parameters of an operation', () => {
  it('are listed in the order of the file, by title and key, without the internal ones', async () => {
    const parameters = [
      { name: 'since', in: 'query', type: 'string', format: 'date', 'x-ms-summary': 'Start day' },
      { name: 'trace', in: 'query', type: 'string', 'x-ms-visibility': 'internal' },
      { name: 'id', in: 'query', required: true, type: 'integer', description: 'Which one.' },
      { name: 'tags', in: 'query', type: 'array', items: text },
    ];
    expect(await rowsFor(withOperation({ parameters }))).toEqual([
      ['Start day', 'since', '', 'date', ''],
      ['id', 'id', 'True', 'integer', 'Which one.'],
      ['tags', 'tags', '', 'array of string', ''],
    ]);
  });

  it('have no table if there are none', async () => {
    const { children } = sectionOf(await pageFor({ definition: withOperation({}) }), 'List orders');
    expect(headings(children, 'h4')).toEqual([]);
  });
});

describe('the body of an operation', () => {
  it('is flattened through references, objects and lists, with the own name of each as its key', async () => {
    const body = {
      type: 'object',
      required: ['buyer'],
      properties: {
        buyer: { $ref: '#/definitions/Person' },
        lines: { type: 'array', items: { $ref: '#/definitions/Line' } },
        note: { ...text, 'x-ms-summary': 'Note to the shop' },
      },
    };
    const definitions = {
      Person: { type: 'object', required: ['name'], properties: { name: text, age: {} } },
      Line: {
        type: 'object',
        properties: {
          product: { type: 'object', properties: { name: { ...text, description: 'Its name.' } } },
          sizes: { type: 'array', items: { type: 'number', format: 'double' } },
        },
      },
    };
    expect(await rowsFor(withBody(body, definitions))).toEqual([
      ['name', 'name', 'True', 'string', ''],
      ['age', 'age', '', 'object', ''],
      ['name', 'name', '', 'string', 'Its name.'],
      ['sizes', 'sizes', '', 'array of double', ''],
      ['Note to the shop', 'note', '', 'string', ''],
    ]);
  });

  it('has the texts and the visibility of the definition that a property references', async () => {
    const definitions = {
      Color: { ...text, description: 'The color of the car.', 'x-ms-summary': 'Paint' },
      Secret: { ...text, 'x-ms-visibility': 'internal' },
      Size: { ...text, title: 'Size of anything' },
    };
    const properties = {
      color: { $ref: '#/definitions/Color' },
      secret: { $ref: '#/definitions/Secret' },
      length: { $ref: '#/definitions/Size' },
    };
    expect(await rowsFor(withBody({ properties }, definitions))).toEqual([
      ['Paint', 'color', '', 'string', 'The color of the car.'],
      ['length', 'length', '', 'string', ''],
    ]);
  });

  it('has a single row if it is not an object', async () => {
    expect(await rowsFor(withBody({ type: 'array', items: text }))).toEqual([
      ['body', 'body', '', 'array of string', ''],
    ]);
    expect(await rowsFor(withBody({ type: 'object', description: 'Anything.' }))).toEqual([
      ['body', 'body', '', 'object', 'Anything.'],
    ]);
    expect(await rowsFor(withBody({ 'x-ms-dynamic-schema': { operationId: 'GetForm' } }))).toEqual([
      ['body', 'body', '', 'dynamic', ''],
    ]);
    expect(await rowsFor(withBody({ $ref: '#/definitions/Gone' }))).toEqual([
      ['body', 'body', '', 'object', ''],
    ]);
  });

  it('shows a list of lists in one row, unless they hold objects', async () => {
    const numbers = { type: 'array', items: { type: 'array', items: { type: 'number' } } };
    const cells = {
      type: 'array',
      items: { type: 'array', items: { properties: { value: text } } },
    };
    expect(await rowsFor(withBody({ properties: { numbers, cells } }))).toEqual([
      ['numbers', 'numbers', '', 'array of array', ''],
      ['value', 'value', '', 'string', ''],
    ]);
  });

  it('has the properties of each part in allOf', async () => {
    const definitions = { Base: { required: ['id'], properties: { id: text } } };
    const body = { allOf: [{ $ref: '#/definitions/Base' }], properties: { name: text } };
    expect(await rowsFor(withBody(body, definitions))).toEqual([
      ['id', 'id', 'True', 'string', ''],
      ['name', 'name', '', 'string', ''],
    ]);
  });

  it('has no rows if users see none of its properties', async () => {
    const url = { ...text, 'x-ms-visibility': 'internal', 'x-ms-notification-url': true };
    expect(await rowsFor(withBody({ properties: { hook: { properties: { url } } } }))).toEqual([]);
  });

  it('is cut where a definition contains itself', async () => {
    const definitions = {
      Node: {
        type: 'object',
        properties: {
          name: text,
          parent: { $ref: '#/definitions/Node' },
          children: { type: 'array', items: { $ref: '#/definitions/Node' } },
        },
      },
      Lists: { type: 'array', items: { $ref: '#/definitions/Lists' } },
    };
    const properties = {
      node: { $ref: '#/definitions/Node' },
      lists: { $ref: '#/definitions/Lists' },
    };
    expect(await rowsFor(withBody({ properties }, definitions))).toEqual([
      ['name', 'name', '', 'string', ''],
      ['parent', 'parent', '', 'object', ''],
      ['children', 'children', '', 'array of object', ''],
      ['lists', 'lists', '', 'array of array', ''],
    ]);
  });
});
