import { describe, expect, it } from 'vitest';
import {
  isPlaceholderName,
  specialCharactersIn,
} from '../../../src/core/properties/publisher-name.ts';

describe('a publisher’s name', () => {
  it.each([
    'Northwind Traders, Inc.',
    'Ann & Bob (Berlin)',
    'O’Neil',
    "O'Neil",
    'Østfold 3',
    'ウィングアーク',
  ])('may be %j', (name) => {
    expect(specialCharactersIn(name)).toEqual([]);
  });

  it('has each unusual character listed once', () => {
    expect(specialCharactersIn('A | B | C®')).toEqual(['|', '®']);
  });

  it.each([
    '_____',
    'contoso',
    'Contoso Ltd.',
    'TODO',
    'Publisher',
    'Publisher’s Name',
    'stack owner',
    'your company',
    '[company]',
    '...',
  ])('is a placeholder if it is %j', (name) => {
    expect(isPlaceholderName(name)).toBe(true);
  });

  it.each(['Todoist', 'The Space Devs', 'Company Cam', 'Stringify', 'Testmo', 'ウィング', 'Ø'])(
    'is not a placeholder if it is %j',
    (name) => {
      expect(isPlaceholderName(name)).toBe(false);
    },
  );
});
