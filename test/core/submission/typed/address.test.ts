import { describe, expect, it } from 'vitest';
import { emailOf, httpsAddressOf } from '../../../../src/core/submission/typed/address.ts';

describe('an email address', () => {
  it.each(['support@contoso.com', ' support@contoso.com '])('is taken: %j', (text) => {
    expect(emailOf(text)).toEqual({ state: 'good', value: 'support@contoso.com' });
  });

  it.each(['support', 'support@contoso', 'a@contoso.com, b@contoso.com', 'mailto:a@contoso.com'])(
    'is not %j',
    (text) => {
      expect(emailOf(text)).toMatchObject({
        state: 'wrong',
        problem: `Enter one email address, such as "support@contoso.com": it is "${text}".`,
      });
    },
  );
});

describe('an https address', () => {
  it('is taken without the blanks around it', () => {
    const value = 'https://contoso.com/license';
    expect(httpsAddressOf(` ${value}\n`)).toEqual({ state: 'good', value });
  });

  it('is not one of http', () => {
    expect(httpsAddressOf('http://contoso.com')).toEqual({
      state: 'wrong',
      problem: 'Enter an https address: it begins with "http:".',
    });
  });

  it.each(['contoso.com', 'javascript:alert(1)', 'https://', 'https://a b'])(
    'is not %j',
    (text) => {
      expect(httpsAddressOf(text).state).toBe('wrong');
    },
  );
});
