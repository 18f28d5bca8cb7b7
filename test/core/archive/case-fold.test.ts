import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../src/core/archive/case-fold.ts';

/** As CaseFolding.txt of Unicode has them, in full. */
const SAME: readonly (readonly string[])[] = [
  ['intro.md', 'INTRO.MD', 'Intro.md'],
  ['σ', 'ς', 'Σ'],
  ['ὈΔΥΣΣΕΎΣ', 'ὀδυσσεύς', 'ὀδυσσεύσ'],
  ['ss', 'ß', 'ẞ', 'SS', 'ſs'],
  ['s', 'ſ', 'S'],
  ['k', '\u212a'],
  ['å', 'Å', '\u212b', 'a\u030a', 'A\u030a'],
  ['ω', '\u2126', 'Ω'],
  ['μ', '\u00b5', 'Μ'],
  ['ﬀ', 'ff', 'FF'],
  ['ﬃ', 'ffi', 'FFI'],
  ['ﬅ', 'ﬆ', 'st', 'ST'],
  ['ŉ', 'ʼn', 'ʼN'],
  ['ǰ', 'ǰ', 'J\u030c'],
  ['Ǆ', 'ǅ', 'ǆ'],
  ['և', 'եւ', 'ԵՒ'],
  ['ᾳ', 'ᾼ', 'αι', 'ΑΙ'],
  ['ϐ', 'β', 'Β'],
  ['ϑ', 'θ', 'ϴ'],
  ['İ', 'i\u0307', 'I\u0307'],
  ['Ꭰ', 'ꭰ'],
  ['𐐀', '𐐨'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['ı', 'i'],
  ['é', 'e'],
  ['ø', 'o'],
  ['σ', 'ό'],
  ['ß', 's'],
  ['\u0130', 'i'],
  ['ﬁ', 'ﬂ'],
  ['日本', '日木'],
];

describe('folding case', () => {
  it.each(SAME.map((names) => [names]))('gives %j one name', (names) => {
    expect(new Set(names.map(foldCase)).size).toBe(1);
  });

  it.each(DIFFERENT)('keeps %j and %j apart', (one, other) => {
    expect(foldCase(one)).not.toBe(foldCase(other));
  });

  it('joins what regular expressions hold for the same letter', () => {
    // They know simple folds, one letter for one: each of those is a full fold too.
    const pairs = lettersWithCase().filter(([letter, other]) =>
      new RegExp(`^${letter}$`, 'iu').test(other),
    );
    expect(pairs.length).toBeGreaterThan(1000);
    expect(pairs.filter(([letter, other]) => foldCase(letter) !== foldCase(other))).toEqual([]);
  });

  it('changes nothing the second time', () => {
    for (const name of SAME.flat()) expect(foldCase(foldCase(name))).toBe(foldCase(name));
  });
});

/** Each letter with its other case, where that is one letter. */
function lettersWithCase(): readonly (readonly [string, string])[] {
  const letters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  const cased = letters.filter((letter) => /\p{L}/u.test(letter));
  return cased.flatMap((letter) =>
    [letter.toLowerCase(), letter.toUpperCase()]
      .filter((other) => other !== letter && other.length === 1)
      .map((other) => [letter, other] as const),
  );
}
