import { describe, expect, it } from 'vitest';
import { misspellingsIn, withoutMisspellings } from '../../../src/core/text/misspellings.ts';

describe('misspelled words', () => {
  it('are listed once each, with a correction in the same letter case', () => {
    expect(misspellingsIn('Recieve the adress. RECIEVE it at that adress.')).toEqual([
      { wrong: 'Recieve', right: 'Receive' },
      { wrong: 'adress', right: 'address' },
      { wrong: 'RECIEVE', right: 'RECEIVE' },
    ]);
  });

  it.each([
    'Sorts by seperate_id or by seperate-id.',
    'GET /adress/list',
    'Visit adress.contoso.com',
    'constructor and toString',
    'Readdressing the separated parameters',
  ])('are not found in names: %s', (text) => {
    expect(misspellingsIn(text)).toEqual([]);
  });

  it('are corrected without other changes', () => {
    expect(withoutMisspellings('Teh lenght of teh seperate_id')).toBe(
      'The length of the seperate_id',
    );
  });
});
