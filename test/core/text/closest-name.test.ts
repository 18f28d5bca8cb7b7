import { describe, expect, it } from 'vitest';
import { closestName } from '../../../src/core/text/closest-name.ts';

describe('the closest name', () => {
  it.each([
    ['Response', 'response'],
    ['reponse', 'response'],
    ['responsses', 'response'],
    ['repsonse', 'response'],
    ['respnose', 'response'],
    ['tilte', 'title'],
    ['responsessss', undefined],
    ['get', undefined],
  ])('for %s is %s', (name, expected) => {
    expect(closestName(name, ['response', 'title', 'gets'])).toBe(expected);
  });

  it('is the first that differs only in case, before other close names', () => {
    expect(closestName('items', ['itemz', 'Items', 'ITEMS'])).toBe('Items');
  });

  it('differs only in case if there are very many names', () => {
    const many = Array.from({ length: 1001 }, (_, index) => `operation${index}`);
    expect(closestName('operaton7', many.slice(1))).toBe('operation7');
    expect(closestName('operaton7', many)).toBeUndefined();
    expect(closestName('Operation7', many)).toBe('operation7');
  });

  it('differs only in case if the name is very long', () => {
    const long = 'a'.repeat(101);
    expect(closestName(`b${long.slice(1)}`, [long])).toBeUndefined();
    expect(closestName(`A${long.slice(1)}`, [long])).toBe(long);
  });
});
