import { describe, expect, it } from 'vitest';
import { caseVariantsIn } from '../../../src/core/files/case-variants.ts';
import { contentsOfJson } from '../../../src/core/files/json-contents.ts';
import { nodesIn, pointerOf, textsIn } from '../../../src/core/files/json-walk.ts';

const pointersIn = (document: unknown, leftOut: readonly string[] = []) =>
  nodesIn(document, (name) => leftOut.includes(name)).map((node) => pointerOf(node));

describe('a walk through a document', () => {
  it('gives every object and list, parents first, in the order of the file', () => {
    expect(pointersIn({ 'a/b': [1, { c: null }], d: {} })).toEqual(['', '/a~1b', '/a~1b/1', '/d']);
  });

  it('does not enter what is left out', () => {
    expect(pointersIn({ example: { a: {} }, b: [] }, ['example'])).toEqual(['', '/b']);
  });

  it('bears a list of a million elements', () => {
    expect(nodesIn(Array(1_000_000).fill([]))).toHaveLength(1_000_001);
  });

  it('gives nothing of a value that has nothing inside', () => {
    expect(pointersIn(null)).toEqual([]);
  });

  it('gives every text with its place and the name it goes by', () => {
    const texts = textsIn({ a: 'b', c: [{ d: 'e' }, 'f'] }, '/x');
    expect(texts.map(({ text, name, pointer }) => [text, name, pointer])).toEqual([
      ['b', 'a', '/x/a'],
      ['e', 'd', '/x/c/0/d'],
      ['f', 'c', '/x/c/1'],
    ]);
  });

  it('counts every value and tells which names and what kinds there are', () => {
    const document = { a: [1, null], b: { a: 'x' } };
    expect(contentsOfJson(document)).toMatchObject({ count: 6, hasNull: true, hasBlank: false });
    expect([...contentsOfJson(document).names]).toEqual(['a', 'b']);
    expect(contentsOfJson([{ c: ' ' }])).toMatchObject({ hasNull: false, hasBlank: true });
  });
});

const variantsIn = (document: unknown) => [
  ...caseVariantsIn(document, contentsOfJson(document).names),
];

describe('names that differ in case alone', () => {
  it('are found at any depth', () => {
    expect(variantsIn({ info: [{ Title: 1, title: 2 }] })).toEqual([
      { first: '/info/0/Title', again: '/info/0/title' },
    ]);
  });

  it('are left alone where the publisher chooses the names', () => {
    const document = {
      definitions: { user: {}, User: { properties: { ID: {}, id: {} }, example: { a: 1, A: 2 } } },
    };
    expect(variantsIn(document)).toEqual([]);
  });
});
