import { expect, it } from 'vitest';
import { listed } from '../../../src/core/text/listing.ts';

it.each([
  [['a'], '`a`'],
  [['a', 'b'], '`a` and `b`'],
  [['a', 'b', 'c'], '`a`, `b` and `c`'],
  [['a', 'b', 'c', 'd', 'e'], '`a`, `b`, `c` and 2 more'],
])('lists %j in words', (names, text) => {
  expect(listed(names)).toBe(text);
});
