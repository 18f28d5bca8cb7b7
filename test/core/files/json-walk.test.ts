import { describe, expect, it } from 'vitest';
import { caseVariantsIn } from '../../../src/core/files/case-variants.ts';
import { nodesIn, pointerOf } from '../../../src/core/files/json-walk.ts';

const pointersIn = (document: unknown, leftOut: readonly string[] = []) =>
  Array.from(
    nodesIn(document, (name) => leftOut.includes(name)),
    pointerOf,
  );

describe('a walk through a document', () => {
  it('gives every value, parents first, in the order of the file', () => {
    expect(pointersIn({ 'a/b': [1, { c: null }], d: 2 })).toEqual([
      '',
      '/a~1b',
      '/a~1b/0',
      '/a~1b/1',
      '/a~1b/1/c',
      '/d',
    ]);
  });

  it('does not enter what is left out', () => {
    expect(pointersIn({ example: { a: null }, b: 1 }, ['example'])).toEqual(['', '/b']);
  });

  it('bears a list of a million elements', () => {
    let count = 0;
    for (const _ of nodesIn(Array(1_000_000).fill(null))) count += 1;
    expect(count).toBe(1_000_001);
  });

  it('gives a value that is no object as it is', () => {
    expect(pointersIn(null)).toEqual(['']);
  });
});

describe('names that differ in case alone', () => {
  it('are found at any depth', () => {
    expect([...caseVariantsIn({ info: [{ Title: 1, title: 2 }] })]).toEqual([
      { first: '/info/0/Title', again: '/info/0/title' },
    ]);
  });

  it('are left alone where the publisher chooses the names', () => {
    const document = {
      definitions: { user: {}, User: { properties: { ID: {}, id: {} }, example: { a: 1, A: 2 } } },
    };
    expect([...caseVariantsIn(document)]).toEqual([]);
  });
});
