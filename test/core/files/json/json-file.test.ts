import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { JsonPointer } from '../../../../src/core/contract/diagnostic.ts';
import {
  JsonFile,
  MAX_NESTING,
  MAX_PATH_LENGTH,
} from '../../../../src/core/files/json/json-file.ts';
import { child, pointer, segmentsOf } from '../../../../src/core/files/json/json-pointer.ts';

const jsonFile = (text: string) => new JsonFile('a.json', new TextEncoder().encode(text));
const marked = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

describe('pointers', () => {
  it('escape interpolated values only', () => {
    expect(pointer`/paths/${'/a~b'}/get/${0}`).toBe('/paths/~1a~0b/get/0');
    expect(child('/paths', '/a', 'get')).toBe('/paths/~1a/get');
    expect(segmentsOf('/paths/~1a~0b/0')).toEqual(['paths', '/a~b', '0']);
  });

  it('can be split into the segments they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (segments) => {
        expect(segmentsOf(child('', ...segments))).toEqual(segments);
      }),
    );
  });
});

describe('ranges in well-formed JSON', () => {
  const text = '{ "a": [1, {"b~/": "x\\"}"}], "c": {} , "e": null}';

  it.each<[JsonPointer, string, string | undefined]>([
    ['', text, undefined],
    ['/a', '[1, {"b~/": "x\\"}"}]', '"a"'],
    ['/a/0', '1', undefined],
    ['/a/1/b~0~1', '"x\\"}"', '"b~/"'],
    ['/c', '{}', '"c"'],
    ['/e', 'null', '"e"'],
  ])('are exact for "%s"', (at, value, key) => {
    const place = jsonFile(text).locationOf(at);
    expect(marked(text, place.value)).toBe(value);
    expect(place.key && marked(text, place.key)).toBe(key);
  });

  it('fall back to the closest ancestor of a missing value', () => {
    expect(marked(text, jsonFile(text).locationOf('/c/nothing/here').value)).toBe('{}');
  });

  it('are those of the last of repeated names, as in JSON.parse, and each repetition is listed', () => {
    const twice = '{"x": {"k": 1, "k": 2}, "x": {"\\u006b": 3}}';
    const file = jsonFile(twice);
    expect(marked(twice, file.locationOf('/x/k').value)).toBe('3');
    const repeated = [...file.index.repeatedKeys()];
    expect(
      repeated.map(({ name, first, repeated }) => [name, first.start, repeated.start]),
    ).toEqual([
      ['x', 1, 24],
      ['k', 7, 15],
    ]);
  });

  it('are the same as in jsonc-parser for every pointer of any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(4), (json, indent) => {
        const spread = JSON.stringify(JSON.parse(json), null, indent);
        const file = jsonFile(spread);
        const tree = parseTree(spread);
        for (const path of pathsOf(JSON.parse(json))) {
          const node = tree && findNodeAtLocation(tree, path);
          expect(file.locationOf(child('', ...path)).value).toEqual({
            start: node?.offset,
            end: (node?.offset ?? 0) + (node?.length ?? 0),
          });
        }
      }),
    );
  });
});

describe('the length without whitespace', () => {
  const compactLength = (text: string) => jsonFile(text).index.compactLength();

  it('is that of the same JSON, written compactly', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(compactLength(text)).toBe(JSON.stringify(value).length);
      }),
    );
  });

  it('counts escapes and repeated names as they are written', () => {
    expect(compactLength('{ "a": "\\u0041 b",\n "a": [ 1.0 , 2 ] }')).toBe(
      '{"a":"\\u0041 b","a":[1.0,2]}'.length,
    );
  });
});

describe('a broken file', () => {
  it('lists each fault once, and keeps the rest', () => {
    const text = '{\n  "a": 1,\n  "b": [1, 2,],\n  "c" 3,\n}';
    const file = jsonFile(text);
    expect(file.value).toMatchObject({ a: 1, b: [1, 2] });
    expect(file.syntaxFaults.map(({ start }) => file.position(start))).toEqual([
      { line: 3, column: 13, offset: 24 },
      { line: 4, column: 7, offset: 34 },
      { line: 4, column: 8, offset: 35 },
    ]);
    expect(marked(text, file.locationOf('/b/1').value)).toBe('2');
  });

  it('keeps its offsets after a byte order mark, which is no other fault', () => {
    const file = jsonFile('\uFEFF{"a": true}');
    expect(file.syntaxFaults).toEqual([]);
    expect(file.value).toEqual({ a: true });
    expect(file.locationOf('/a').value).toEqual({ start: 7, end: 11 });
  });

  it('reads `__proto__` as an ordinary member', () => {
    const { value } = jsonFile('{"__proto__": {"polluted": 1},}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(['', '   ', 'swagger: "2.0"\ninfo:\n  title: x', '//', '"', '{', '[[[', '\u0000'])(
    'has a fault within the text for %j',
    (text) => {
      const file = jsonFile(text);
      expect(file.syntaxFaults).not.toEqual([]);
      for (const { start, end } of file.syntaxFaults) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(() => file.rangeOf('/a/b')).not.toThrow();
    },
  );

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\1etrufalsn \n/*') }), (text) => {
        const file = jsonFile(text);
        file.rangeOf('/a/0');
        for (const { start, end } of file.syntaxFaults) expect(end).toBeGreaterThanOrEqual(start);
      }),
    );
  });
});

describe('nesting', () => {
  it('is accepted up to the limit and refused above it, in well-formed and broken files', () => {
    const nested = (depth: number, inside = '') => '['.repeat(depth) + inside + ']'.repeat(depth);
    expect(jsonFile(nested(MAX_NESTING)).tooDeepAt).toBeUndefined();
    const beyond = jsonFile(nested(MAX_NESTING + 1));
    expect([beyond.tooDeepAt, beyond.value]).toEqual([MAX_NESTING, undefined]);
    expect(jsonFile('['.repeat(100_000)).tooDeepAt).toBe(MAX_NESTING);
  });

  it('does not count brackets in strings', () => {
    expect(jsonFile(`"${'['.repeat(1000)}\\"${'['.repeat(1000)}"`).tooDeepAt).toBeUndefined();
  });
});

describe('long paths', () => {
  const fits = 'n'.repeat(MAX_PATH_LENGTH - 1);

  it('are kept up to the limit, and dropped with their contents above it', () => {
    expect(jsonFile(`{ "${fits}": [1] }`)).toMatchObject({
      value: { [fits]: [1] },
      longNamesAt: [],
    });
    const beyond = jsonFile(`{ "a": 1, "${fits}n": { "b": 2 }, "c": [{ "d": 3 }] }`);
    expect(beyond.value).toEqual({ a: 1, c: [{ d: 3 }] });
    expect(beyond.longNamesAt).toEqual([10]);
  });

  it('are measured from the root, without list indexes', () => {
    const half = 'n'.repeat(MAX_PATH_LENGTH / 2 - 1);
    const text = `{ "${half}": [[{ "${half}": { "a": 1 } }]], "${half}o": { "${half}": 2 } }`;
    const file = jsonFile(text);
    expect(file.value).toEqual({ [half]: [[{ [half]: {} }]], [`${half}o`]: {} });
    expect(file.longNamesAt.map((at) => text.slice(at, at + 3))).toEqual(['"a"', '"nn']);
  });

  it('are found in a broken file, but not in strings', () => {
    const file = jsonFile(`{ "a": "${fits}${fits}", "${fits}n": 1, "b": [2 }`);
    expect(file.value).toEqual({ a: fits + fits, b: [2] });
    expect(file.longNamesAt).toHaveLength(1);
  });
});

function* pathsOf(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  yield path;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* pathsOf(item, [...path, name]);
  }
}
