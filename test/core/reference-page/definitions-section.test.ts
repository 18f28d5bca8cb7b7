import { describe, expect, it } from 'vitest';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import {
  deadLinks,
  headings,
  pageFor,
  partOf,
  sectionOf,
  tablesIn,
  withBody,
  withResponse,
} from './page-for.ts';

const text = { type: 'string' };
const refTo = (name: string) => ({ $ref: `#/definitions/${name}` });

/** Returns the names of the definitions listed. */
async function namesFor(definition: object): Promise<string[]> {
  const page = await pageFor({ definition });
  expect(deadLinks(page)).toEqual([]);
  return headings(partOf(page, 'Definitions'), 'h3');
}

/** Returns the rows of the table of the definition that the only operation returns. */
async function rowsFor(schema: object, more: object = {}): Promise<string[][] | undefined> {
  const definition = withResponse(refTo('Shown'), { Shown: schema, ...more });
  const page = await pageFor({ definition });
  expect(deadLinks(page)).toEqual([]);
  const [table] = tablesIn([sectionOf(page, 'Shown')]);
  return table?.slice(1);
}

describe('the definitions', () => {
  it('are those that outputs link to, in the order of the file', async () => {
    const definitions = {
      Zone: { properties: { next: refTo('Area') } },
      Unused: { properties: { zone: refTo('Zone') } },
      Area: { type: 'array', items: refTo('Point') },
      Point: { properties: { hidden: { ...text, 'x-ms-visibility': 'internal' } } },
    };
    expect(await namesFor(withResponse(refTo('Zone'), definitions))).toEqual([
      'Zone',
      'Area',
      'Point',
    ]);
  });

  it('are not those that only inputs use', async () => {
    expect(await namesFor(withBody(refTo('Input'), { Input: { properties: {} } }))).toEqual([]);
  });

  it('are found through other references, and by an encoded name', async () => {
    const definitions = { Alias: refTo('Page[Order]'), 'Page[Order]': { properties: {} } };
    expect(await namesFor(withResponse(refTo('Alias'), definitions))).toEqual(['Page[Order]']);
    expect(await namesFor(withResponse(refTo('Page%5BOrder%5D'), definitions))).toEqual([
      'Page[Order]',
    ]);
  });

  it('may have any name', async () => {
    const names = ['__proto__', 'a/b c', '\uD800', 'é"#%'];
    const members = names.map((name) => `${JSON.stringify(name)}: { "type": "string" }`);
    const definitions = JSON.parse(`{ ${members.join(', ')} }`);
    const properties = names.map((name, index) => [
      `p${index}`,
      refTo(name.replace('/', '~1').replace('%', '%25')),
    ]);
    const schema = { properties: Object.fromEntries(properties) };
    expect(await namesFor(withResponse(schema, definitions))).toEqual(names);
  });
});

describe('the table of a definition', () => {
  it('has dotted paths, and no row for an inline object', async () => {
    const citation = { type: 'object', properties: { url: { ...text, title: 'Address' } } };
    expect(await rowsFor({ properties: { isFound: { type: 'boolean' }, citation } })).toEqual([
      ['isFound', 'isFound', 'boolean', ''],
      ['Address', 'citation.url', 'string', ''],
    ]);
  });

  it('has a row for an inline list, then its members', async () => {
    const choice = { type: 'object', properties: { index: { type: 'integer' } } };
    const choices = { type: 'array', description: 'All choices.', items: choice };
    expect(await rowsFor({ properties: { choices } })).toEqual([
      ['choices', 'choices', 'array of object', 'All choices.'],
      ['index', 'choices.index', 'integer', ''],
    ]);
  });

  it('has a row for each level of a list of lists', async () => {
    const numbers = { type: 'array', items: { type: 'number' } };
    expect(await rowsFor({ properties: { vectors: { type: 'array', items: numbers } } })).toEqual([
      ['vectors', 'vectors', 'array of array', ''],
      ['items', 'vectors', 'array of number', ''],
    ]);
  });

  it('names the targets of references, with the text of the definition, without following them', async () => {
    const Order = { description: 'An order.', properties: { id: text } };
    const orders = { type: 'array', items: refTo('Order'), description: 'The orders.' };
    expect(await rowsFor({ properties: { first: refTo('Order'), orders } }, { Order })).toEqual([
      ['first', 'first', 'Order', 'An order.'],
      ['orders', 'orders', 'array of Order', 'The orders.'],
    ]);
  });

  it('is a row for the items if the definition is a list', async () => {
    const Order = { description: 'An order.', properties: { id: text } };
    expect(await rowsFor({ type: 'array', items: refTo('Order') }, { Order })).toEqual([
      ['Items', '', 'Order', 'An order.'],
    ]);
    expect(await rowsFor({ type: 'array', items: Order })).toEqual([
      ['Items', '', 'object', 'An order.'],
      ['id', 'id', 'string', ''],
    ]);
  });

  it('is a sentence if the definition is a basic type', async () => {
    const definition = withResponse(refTo('Role'), { Role: { ...text, description: 'Who.' } });
    const { children } = sectionOf(await pageFor({ definition }), 'Role');
    expect(children.slice(1).map(textOfNode)).toEqual([
      'Who.',
      "This is the basic data type 'string'.",
    ]);
  });
});
