import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../../src/core/service/check-connector.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

/** Where a name can repeat: « and » mark both. */
const places = [
  ['at the top', '{ «"host"»: "a", "swagger": "2.0", «"host"»: "b" }'],
  ['with the same value', '{ «"host"»: "a", «"host"»: "a" }'],
  ['deep inside', '{ "paths": { "/a": { "get": { «"tags"»: [], «"tags"»: [] } } } }'],
  ['in an object of a list', '{ "tags": [{}, { «"name"»: "a", «"name"»: "b" }] }'],
  ['escaped in one of them', '{ «"host"»: "a", «"h\\u006fst"»: "b" }'],
  ['as the name of nothing', '{ «""»: 1, «""»: 2 }'],
  ['as a name of every object', '{ «"__proto__"»: {}, «"__proto__"»: {} }'],
  ['inside of what is lost', '{ "x": { «"a"»: 1, «"a"»: 2 }, "y": 1 }'],
  ['over objects', '{ «"info"»: { "title": "a" }, «"info"»: { "version": "1" } }'],
  ['on another line', '{\n  «"host"»: "a",\r\n\n    «"host"»: "b"\n}'],
] as const;

async function repeatsIn(text: string) {
  const files = new Map([['apiDefinition.swagger.json', bytesOf(text)]]);
  const { diagnostics } = await checkConnector(sourceWith({ files }), 'verified');
  return diagnostics.filter(({ ruleId }) => ruleId === 'file-json-duplicate-keys');
}

describe('a name that an object has twice', () => {
  it.each(places)('is found with both places: %s', async (_, marked) => {
    const [before = '', first = '', between = '', again = ''] = marked.split(/[«»]/);
    const found = await repeatsIn(marked.replace(/[«»]/g, ''));
    const start = before.length + first.length + between.length;
    const lines = before.split('\n');
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}.`;
    expect(found).toHaveLength(1);
    expect(found[0]?.range?.start.offset).toBe(start);
    expect(found[0]?.range?.end.offset).toBe(start + again.length);
    expect(found[0]?.message).toContain(place);
  });

  it('is found as often as it repeats', async () => {
    expect(await repeatsIn('{ "a": 1, "a": 2, "a": 3, "b": { "a": 4, "a": 5 } }')).toHaveLength(3);
  });

  it('is not a name that two objects have', async () => {
    expect(await repeatsIn('{ "a": { "b": 1 }, "c": { "b": 1 }, "b": 1 }')).toEqual([]);
  });
});
