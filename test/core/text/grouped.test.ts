import { expect, it } from 'vitest';
import { groupBy } from '../../../src/core/text/group-by.ts';

it('groups values by key, both in the order of first appearance', () => {
  const groups = groupBy(['bee', 'ant', 'boar'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['b', ['bee', 'boar']],
    ['a', ['ant']],
  ]);
});
