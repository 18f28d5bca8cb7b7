import { expect, it } from 'vitest';
import { grouped } from '../../../src/core/text/grouped.ts';

it('groups values by a key, both in the order of their coming', () => {
  const groups = grouped(['bee', 'ant', 'boar'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['b', ['bee', 'boar']],
    ['a', ['ant']],
  ]);
});
