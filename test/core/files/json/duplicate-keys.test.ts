import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { readDrop, takeMarks } from '../../../example.ts';

/** Objects in which a name repeats: both are marked, and the text says which of the two is first. */
const REPEATED: readonly string[] = [
  '{ «"a"»: 1, «"a"»: 2 }',
  '{ «"a"»: 1, «"a"»: 1 }',
  '{ «"a"»: 1, "b": 2, «"a"»: 3 }',
  '{ «""»: 1, «""»: 2 }',
  '{ «" "»: 1, «" "»: 2 }',
  '{ «"a"»: 1, «"\\u0061"»: 2 }',
  '{ «"\\u0061"»: 1, «"a"»: 2 }',
  '{ «"\\u00e9"»: 1, «"é"»: 2 }',
  '{ «"\\/a"»: 1, «"/a"»: 2 }',
  '{ «"😀"»: 1, «"\\uD83D\\uDE00"»: 2 }',
  '{ «"a\\"b"»: 1, «"a\\u0022b"»: 2 }',
  '{ «"__proto__"»: 1, «"__proto__"»: 2 }',
  '{ «"constructor"»: 1, «"constructor"»: 2 }',
  '{ «"a"»: {}, «"a"»: [] }',
  '{ «"a"»: { "b": 1 }, «"a"»: { "c": 2 } }',
  '{ «"a"»: null, «"a"»: 1 }',
  '{ "a": { «"b"»: 1, «"b"»: 2 } }',
  '{ "a": [{ "b": 1 }, { «"b"»: 1, «"b"»: 2 }] }',
  '{ "a": [[[{ «"b"»: 1, «"b"»: 2 }]]] }',
  '{\r\n  «"a"»: 1,\r\n  «"a"»: 2\r\n}',
  '{\n\n\n«"a"»\n:\n1,\n\t\t«"a"»\n:\n2 }',
  '\uFEFF{ «"a"»: 1, «"a"»: 2 }',
  '{ "x": "\\"a\\": 1", «"a"»: 1, «"a"»: "\\"a\\": 2" }',
];

const DIFFERENT: readonly string[] = [
  '{ "a": 1, "b": { "a": 2 } }',
  '{ "a": [{ "a": 1 }, { "a": 2 }] }',
  '{ "a": "a", "b": "a" }',
  '{ "é": 1, "e\\u0301": 2 }',
  '{ "a": 1, "a ": 2 }',
];

async function repeatedIn(text: string) {
  const source = await readDrop({ 'apiProperties.json': text });
  const { diagnostics } = await checkConnector(source, 'verified');
  return diagnostics.filter(({ ruleId }) => ruleId === 'file-json-duplicate-keys');
}

describe('names that repeat', () => {
  it('are tried in 23 ways', () => {
    expect(new Set(REPEATED).size).toBe(23);
  });

  it.each(REPEATED)('are reported with both places: %j', async (marked) => {
    const { text, marks } = takeMarks(marked);
    const [[first = 0] = [], [again, end] = []] = marks;
    const found = await repeatedIn(text);
    expect(found.map(({ range }) => [range?.start.offset, range?.end.offset])).toEqual([
      [again, end],
    ]);
    const before = text.slice(0, first).split(/\r\n|\n/);
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}.`;
    expect(found[0]?.message).toContain(`the other is at ${place}`);
  });

  it.each(DIFFERENT)(
    'are none where each is in an object of its own, or another: %j',
    async (text) => {
      expect(await repeatedIn(text)).toEqual([]);
    },
  );

  it('are all reported, however often one repeats', async () => {
    expect(
      await repeatedIn(`{ ${Array.from({ length: 24 }, () => '"a": 1').join(', ')} }`),
    ).toHaveLength(23);
  });
});
