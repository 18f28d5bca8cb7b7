import { describe, expect, it } from 'vitest';
import { maskedEntered } from '../../../../src/core/submission/typed/masked-entered.ts';

/** What is kept of testing information, for a sign-in with these fields. */
function keptOf(testingInformation: string, fields: readonly string[] = ['User', 'Pass phrase']) {
  return maskedEntered({ texts: { testingInformation } }, fields).texts?.testingInformation;
}

describe('testing information', () => {
  it('keeps its steps, and the names of the account’s fields', () => {
    const text = 'Account\n- User: …\n- Pass phrase: …\nSteps\n1. Open: the list.\n';
    expect(keptOf(text)).toBe(text);
  });

  it.each([
    ['- User: demo@contoso.com', '- User: …'],
    ['* user = demo', '* user = …'],
    ['- Pass phrase: blue whale: 7', '- Pass phrase: …'],
    ['Password of the account: blue whale', 'Password of the account: …'],
    ['API key = 12', 'API key = …'],
    ['PIN:1234', 'PIN: …'],
    ['\r\n- Client secret:\tx\r\n2. Wait.', '\r\n- Client secret: …\r\n2. Wait.'],
  ])('loses what follows the name of a credential: %j', (text, kept) => {
    expect(keptOf(text)).toBe(kept);
  });

  it.each([
    '1. Pin the station: it moves up.',
    '- Second factor: asked for; the steps to pass it: call us.',
    '  Inputs: Page token = …; Key word = harbor',
    '  Expected: 200: The password was reset.',
    '- Reset the password (action)',
  ])('keeps other lines: %j', (text) => expect(keptOf(text)).toBe(text));
});

it('leaves lines of other texts alone', () => {
  const texts = { answer: 'Password: the field is described now.' };
  expect(maskedEntered({ texts }, ['User']).texts).toEqual(texts);
});
