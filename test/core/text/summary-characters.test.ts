import { describe, expect, it } from 'vitest';
import {
  quoted,
  restrictedCharactersIn,
  unusualCharactersIn,
} from '../../../src/core/text/summary-characters.ts';

describe('the characters of a summary', () => {
  it('are restricted if the validator rejects them, and are listed once', () => {
    expect(restrictedCharactersIn('a/b\\c<d>e*f%g&h?i/')).toEqual([
      '/',
      '\\',
      '<',
      '>',
      '*',
      '%',
      '&',
      '?',
    ]);
    expect(restrictedCharactersIn('Get (all) users - v1.2')).toEqual([]);
  });

  it('are unusual unless they are letters of any script, digits, spaces or parentheses', () => {
    expect(unusualCharactersIn('Lösche 2 Einträge (alle)')).toEqual([]);
    expect(unusualCharactersIn("List a - b, c's / d - e")).toEqual(['-', ',', "'"]);
  });

  it('are quoted one by one in a message', () => {
    expect(quoted(['/', '?'])).toBe('"/" "?"');
  });
});
