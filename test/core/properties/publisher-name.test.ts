import { describe, expect, it } from 'vitest';
import { specialCharactersIn } from '../../../src/core/properties/publisher-name.ts';

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
});
