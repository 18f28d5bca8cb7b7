import { expect, it } from 'vitest';
import { outlineFile } from '../../../../src/core/service/file-views/outline-file.ts';

async function outlined(text: string) {
  const items = await outlineFile('a.json', new TextEncoder().encode(text));
  return items.map(({ section, name, detail, pointer, start, end }) => ({
    line: [section, name, detail, pointer].filter((part) => part !== undefined).join(' | '),
    text: text.slice(start, end),
  }));
}

it('lists operations by what users see, then parameters and definitions', async () => {
  const items = await outlined(
    JSON.stringify({
      definitions: { 'A/B': {} },
      parameters: { Id: {} },
      paths: {
        '/a': { get: { summary: 'Get A', operationId: 'GetA' }, parameters: [] },
        '/b': { post: { operationId: 'PostB' }, delete: {}, put: 1 },
      },
    }),
  );
  expect(items.map(({ line }) => line)).toEqual([
    'Operations | Get A | GET /a | /paths/~1a/get',
    'Operations | PostB | POST /b | /paths/~1b/post',
    'Operations | DELETE /b | DELETE /b | /paths/~1b/delete',
    'Parameters | Id | /parameters/Id',
    'Definitions | A/B | /definitions/A~1B',
  ]);
});

it('says where each is, from its name to its end', async () => {
  const items = await outlined('{ "paths": { "/a": { "get": { "summary": "A" } } } }');
  expect(items[0]?.text).toBe('"get": { "summary": "A" }');
});

it('lists the properties of the other file, and connection parameters by themselves', async () => {
  const text = '{ "properties": { "publisher": "A", "connectionParameters": { "key": {} } } }';
  expect((await outlined(text)).map(({ line }) => line)).toEqual([
    'Properties | publisher | /properties/publisher',
    'Properties | connectionParameters | /properties/connectionParameters',
    'Connection parameters | key | /properties/connectionParameters/key',
  ]);
});

it('keeps what can be read of a file that is being typed in', async () => {
  const items = await outlined('{ "paths": { "/a": { "get": { "summary": "A", } } }, "x');
  expect(items[0]?.line).toBe('Operations | A | GET /a | /paths/~1a/get');
});

it.each(['', 'void', '[1]', '"text"', '{', '[['.repeat(500)])(
  'finds nothing in %j',
  async (text) => {
    expect(await outlined(text)).toEqual([]);
  },
);
