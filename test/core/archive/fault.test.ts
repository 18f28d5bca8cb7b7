import { expect, it } from 'vitest';
import { quoteName, quoteNames, sizeText } from '../../../src/core/archive/fault.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [2 ** 20, '1 MB'],
  [64 * 2 ** 20, '64 MB'],
])('says %i bytes as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it.each([
  [['a'], '"a"'],
  [['a', 'b'], '"a" and "b"'],
  [['a', 'b', 'c'], '"a", "b" and "c"'],
  [['a', 'b', 'c', 'd'], '"a", "b", "c" and 1 more'],
])('lists %j', (names, text) => {
  expect(quoteNames(names)).toBe(text);
});

it('escapes invisible characters and lone surrogates', () => {
  expect(quoteName('a\u0000b\u200ec\ud800')).toBe('"a\\u{0}b\\u{200e}c\\u{d800}"');
  expect(quoteName(`${'x'.repeat(119)}😀`)).toBe(`"${'x'.repeat(119)}\\u{d83d}…"`);
  expect(quoteName('Größe 日本.txt')).toBe('"Größe 日本.txt"');
});
