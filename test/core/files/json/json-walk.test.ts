import { describe, expect, it } from 'vitest';
import { caseVariantsIn } from '../../../../src/core/files/case-variants.ts';
import { contentsOfJson } from '../../../../src/core/files/json/json-contents.ts';
import { nodesIn, pointerOf, textsIn } from '../../../../src/core/files/json/json-walk.ts';

const pointersIn = (document: unknown, leftOut: readonly string[] = []) =>
  nodesIn(document, (name) => leftOut.includes(name)).map((node) => pointerOf(node));

describe('a walk through JSON', () => {
  it('yields every object and list, parents first, in file order', () => {
    expect(pointersIn({ 'a/b': [1, { c: null }], d: {} })).toEqual(['', '/a~1b', '/a~1b/1', '/d']);
  });

  it('skips excluded members', () => {
    expect(pointersIn({ example: { a: {} }, b: [] }, ['example'])).toEqual(['', '/b']);
  });

  it('handles a list of a million elements', () => {
    expect(nodesIn(Array(1_000_000).fill([]))).toHaveLength(1_000_001);
  });

  it('yields nothing for a scalar', () => {
    expect(pointersIn(null)).toEqual([]);
  });

  it('yields every string with its pointer and name', () => {
    const texts = textsIn({ a: 'b', c: [{ d: 'e' }, 'f'] }, '/x');
    expect(texts.map(({ text, name, pointer }) => [text, name, pointer])).toEqual([
      ['b', 'a', '/x/a'],
      ['e', 'd', '/x/c/0/d'],
      ['f', 'c', '/x/c/1'],
    ]);
  });

  it('counts values and collects names and kinds', () => {
    const document = { a: [1, null], b: { a: 'x' } };
    expect(contentsOfJson(document)).toMatchObject({ count: 6, hasNull: true });
    expect([...contentsOfJson(document).names]).toEqual(['a', 'b']);
    expect([...contentsOfJson(document).blankNames]).toEqual([]);
    expect(contentsOfJson([{ c: ' ' }]).hasNull).toBe(false);
    expect([...contentsOfJson([{ c: ' ', d: 'e', f: [''] }]).blankNames]).toEqual(['c']);
  });
});

const variantsIn = (document: unknown) => [
  ...caseVariantsIn(document, contentsOfJson(document).names),
];

describe('names that differ only in case', () => {
  it('are found at any depth', () => {
    expect(variantsIn({ info: [{ Title: 1, title: 2 }] })).toEqual([
      { first: '/info/0/Title', second: '/info/0/title' },
    ]);
  });

  it('are ignored where the publisher chooses the names', () => {
    const document = {
      definitions: { user: {}, User: { properties: { ID: {}, id: {} }, example: { a: 1, A: 2 } } },
    };
    expect(variantsIn(document)).toEqual([]);
  });
});
