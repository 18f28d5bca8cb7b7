import { describe, expect, it } from 'vitest';
import { isSameText, repeatsName } from '../../../src/core/text/same-words.ts';

describe('two texts', () => {
  it('are the same if only letter case and final punctuation differ', () => {
    expect(isSameText('Get user', ' get User. ')).toBe(true);
  });

  it('differ if one word differs', () => {
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
  ])('does not just repeat the name `%s` as "%s"', (name, text) => {
    expect(repeatsName(text, name)).toBe(false);
  });
});
