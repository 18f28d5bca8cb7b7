import { describe, expect, it } from 'vitest';
import { credentialKind } from '../../../src/core/text/dummy-value.ts';

describe('the value of a credential', () => {
  it.each(['8b1d4c6e-52f7-4f0a-9c3b-7e61d2a9405f', '{8B1D4C6E-52F7-4F0A-9C3B-7E61D2A9405F}'])(
    'is real if it is a GUID: %s',
    (value) => expect(credentialKind(value)).toBe('real'),
  );

  it('is real if it is a long string of letters and digits', () => {
    expect(credentialKind('q7Rk2mW9zLp4Tx8vBn3')).toBe('real');
  });

  it.each(['00000000-0000-0000-0000-000000000000', 'swaggerui', 'northwind-app'])(
    'is unclear if it may be real: %s',
    (value) => expect(credentialKind(value)).toBe('unclear'),
  );

  it.each([
    ...['', ' ', '[[DUMMY]]', '<client id>', '{{clientId}}', '[null]', 'dummy', 'clientID'],
    ...['Enter your value', 'THIS_IS_A_PLACEHOLDER', 'xxxxxxxxxxxxxxxxxxxxxxxx', '12345'],
  ])('is a dummy if it is a placeholder: %j', (value) =>
    expect(credentialKind(value)).toBe('dummy'),
  );
});
