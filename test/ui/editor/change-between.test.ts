import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../../../src/ui/editor/change-between.ts';

it.each([
  ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
  ['abc', 'ac', { from: 1, to: 2, insert: '' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
  ['', 'a', { from: 0, to: 0, insert: 'a' }],
  ['a', '', { from: 0, to: 1, insert: '' }],
])('turns %j into %j', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

it('is undefined for equal texts', () => {
  expect(changeBetween('abc', 'abc')).toBeUndefined();
});

it('turns any text into any other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '\n', '\u{1f600}')).map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, insert } = changeBetween(before, after) ?? { from: 0, to: 0, insert: '' };
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    }),
  );
});
