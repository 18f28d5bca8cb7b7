import { describe, expect, it } from 'vitest';
import { maskOf } from '../../../../src/core/text/secrets/secret-mask.ts';

const SECRET = 'r7Kq2mXz9LpT4vWb';

describe('a mask', () => {
  it('leaves at most four characters of a secret', () => {
    expect(maskOf([SECRET])(`Use ${SECRET} for a start.`)).toBe('Use r7Kq… for a start.');
    expect(maskOf(['hunter72'])('It is hunter72.')).toBe('It is hu….');
  });

  it('hides a piece that was cut off, from whichever end', () => {
    const mask = maskOf([SECRET]);
    expect(mask('It begins with "r7Kq2mXz…".')).toBe('It begins with "r7Kq……".');
    expect(mask('It ends with LpT4vWb.')).toBe('It ends with ….');
  });

  it('hides what was written in other letters', () => {
    expect(maskOf([SECRET])('Write "R7KQ2MXZ9LPT4VWB".')).toBe('Write "R7KQ…".');
  });

  it('hides each line of a secret', () => {
    const mask = maskOf(['MIIEvQx1\nq9Lp7Zt4\nk2Lm9Qx8']);
    expect(mask(String.raw`"MIIEvQx1\nq9Lp7Zt4\nk2Lm9Qx8"`)).toBe(String.raw`"MIIE…\n…\n…"`);
  });

  it('hides a short one where it is a word of its own', () => {
    expect(maskOf(['a7Q'])('Use a7Q, not a7Qx.')).toBe('Use …, not a7Qx.');
  });

  it('leaves words that a secret only has in it', () => {
    expect(maskOf(['9-weather-2x7Q'])('Get the weather.')).toBe('Get the weather.');
  });

  it('hides a word that gets longer in lower case', () => {
    expect(maskOf([SECRET])(`İ${SECRET} stays`)).toBe('… stays');
  });

  it('leaves everything without a secret', () => {
    expect(maskOf([])('Use r7Kq2mXz9LpT4vWb.')).toBe('Use r7Kq2mXz9LpT4vWb.');
  });
});
