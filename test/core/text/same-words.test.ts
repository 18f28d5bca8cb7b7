import { describe, expect, it } from 'vitest';
import { isSameText, repeatsName } from '../../../src/core/text/same-words.ts';

describe('two texts', () => {
  it('are the same whatever their letter case and final punctuation', () => {
    expect(isSameText('Get user', ' get User. ')).toBe(true);
  });

  it('differ by a single word', () => {
    expect(isSameText('Get user', 'Get a user')).toBe(false);
  });
});

describe('a description', () => {
  it.each([
    ['contact_id', 'Contact ID.'],
    ['contactId', 'contact id'],
    ['@odata.id', 'odata id'],
  ])('repeats the name `%s` as "%s"', (name, text) => {
    expect(repeatsName(text, name)).toBe(true);
  });

  it.each([
    ['id', 'The id'],
    ['$', '…'],
    ['', ''],
  ])('says more than the name `%s`, or nothing at all, as "%s"', (name, text) => {
    expect(repeatsName(text, name)).toBe(false);
  });
});
