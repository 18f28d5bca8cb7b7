import { describe, expect, it } from 'vitest';
import { isTitleCase, toTitleCase } from '../../../src/core/text/title-case.ts';

describe('title case', () => {
  it.each(['Get All Users', 'Date of Birth and Place of Death Records'])(
    'is found in "%s"',
    (text) => {
      expect(isTitleCase(text)).toBe(true);
    },
  );

  it.each([
    ['a text whose only capital may be a name', 'Search Pinecone'],
    ['a name among small words', 'Send a message to Microsoft Teams channel'],
    ['abbreviations', 'Convert PDF to HTML'],
    ['sentence case', 'Get all users'],
    ['no words', ''],
  ])('is not found in %s', (_, text) => {
    expect(isTitleCase(text)).toBe(false);
  });

  it.each([
    ['Contact number', 'Contact Number'],
    ['date of birth', 'Date of Birth'],
    ['the id', 'The Id'],
    ['iPhone model_name 3d', 'iPhone model_name 3d'],
    ['über uns', 'Über Uns'],
  ])('is created from "%s"', (text, better) => {
    expect(toTitleCase(text)).toBe(better);
  });

  it('keeps the white space between words', () => {
    expect(toTitleCase(' contact  id ')).toBe(' Contact  Id ');
  });
});
