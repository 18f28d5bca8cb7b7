import { describe, expect, it } from 'vitest';
import { normalizeWhitespace, whitespaceFault } from '../../../src/core/text/blanks.ts';
import {
  isAllCapitals,
  looksLikeIdentifier,
  startsWithCapital,
} from '../../../src/core/text/letter-case.ts';
import { productNamesIn, restrictedNamesIn } from '../../../src/core/text/restricted-names.ts';
import {
  endsAlphanumeric,
  endsSentence,
  withoutFinalPunctuation,
} from '../../../src/core/text/sentence.ts';
import {
  emailAddressesIn,
  hostOf,
  isEmailAddress,
  isWebAddress,
  webAddressesIn,
} from '../../../src/core/text/web-address.ts';

describe('product names', () => {
  it('are found with and without a space, in any letter case', () => {
    expect(restrictedNamesIn('For Power Apps, powerautomate and LOGIC APPS.')).toEqual([
      'Power Apps',
      'powerautomate',
      'LOGIC APPS',
    ]);
  });

  it('are listed once', () => {
    expect(restrictedNamesIn('Power Apps or power apps')).toEqual(['Power Apps']);
  });

  it.each(['https://contoso.com/power-automate', 'A logic app', 'Power BI', 'empower apples'])(
    'are not found in "%s"',
    (text) => {
      expect(restrictedNamesIn(text)).toEqual([]);
    },
  );

  it('include names that the validator does not check', () => {
    expect(productNamesIn('Power BI, Dataverse and a logic app')).toEqual([
      'Power BI',
      'Dataverse',
      'logic app',
    ]);
    expect(productNamesIn('Empower bigger platforms, Oneflow')).toEqual([]);
  });
});

describe('the end of a text', () => {
  it.each(['Done.', 'Really?', 'Done (at last.)', 'He said “done.”', '完成。', 'Done. '])(
    'closes a sentence: %s',
    (text) => {
      expect(endsSentence(text)).toBe(true);
    },
  );

  it.each(['Done', 'Done:', 'Done (at last)', ''])('does not close a sentence: %s', (text) => {
    expect(endsSentence(text)).toBe(false);
  });

  it('may be a letter, a digit or a bracket', () => {
    expect(
      ['List', 'List 2', 'List (beta)', 'Größe', 'List.', 'List ', ''].map(endsAlphanumeric),
    ).toEqual([true, true, true, true, false, false, false]);
  });

  it('can be stripped of punctuation', () => {
    expect(withoutFinalPunctuation('List items. ')).toBe('List items');
  });
});

describe('the letter case of a text', () => {
  it('can be all capitals', () => {
    expect(['KORTO V2', 'Korto', '42', '日本'].map(isAllCapitals)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('can start with a capital', () => {
    expect(['List', 'list', '(list', '3 lists', '…'].map(startsWithCapital)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it.each(['list_boards', 'getContact', 'GetContact', 'get-contact', 'Get_Contact'])(
    'reveals an identifier: %s',
    (text) => {
      expect(looksLikeIdentifier(text)).toBe(true);
    },
  );

  it.each(['List boards', 'Search', 'SMS', 'Sign-in'])(
    'does not look like an identifier: %s',
    (text) => {
      expect(looksLikeIdentifier(text)).toBe(false);
    },
  );
});

describe('web addresses', () => {
  it('are found in a text, without a full stop after them', () => {
    expect(webAddressesIn('See https://contoso.com/a, (www.fabrikam.com).')).toEqual([
      'https://contoso.com/a',
      'www.fabrikam.com',
    ]);
    expect(emailAddressesIn('Write to help@contoso.com.')).toEqual(['help@contoso.com']);
  });

  it.each(['https://contoso.com', 'http://contoso.com:8080/a?b#c', 'HTTPS://contoso.com/ä'])(
    'are complete: %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    'www.contoso.com',
    'https://',
    'https:///a',
    'https://contoso.com/a b',
    'ftp://a.b',
    ' https://a.b',
  ])('are not complete: %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });

  it('have a host', () => {
    expect(hostOf('https://user:pass@Contoso.com:8080/a')).toBe('contoso.com');
  });

  it('are different from mail addresses', () => {
    expect(
      ['help@contoso.com', 'a.b+c@x.co.uk', 'help@contoso', 'mailto:help@contoso.com', ''].map(
        isEmailAddress,
      ),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('whitespace', () => {
  it.each([
    ['two  spaces', 'two spaces in a row'],
    [' around', 'whitespace at the start or end'],
    ['two\nlines', 'a line break'],
    ['just right', undefined],
  ])('has a fault in %j: %s', (text, expected) => {
    expect(whitespaceFault(text)).toBe(expected);
  });

  it('is normalized', () => {
    expect(normalizeWhitespace(' two \n lines  ')).toBe('two lines');
  });
});
