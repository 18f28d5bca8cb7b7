import { describe, expect, it } from 'vitest';
import { distance, hexOf, parseHex } from '../../../src/core/image/rgb.ts';

describe('colors', () => {
  it('are written with six lower-case digits', () => {
    expect(hexOf({ red: 0, green: 0x0a, blue: 0xff })).toBe('#000aff');
  });

  it('are read in either case', () => {
    expect(parseHex('#Da3B01')).toEqual({ red: 0xda, green: 0x3b, blue: 0x01 });
  });

  it.each(['', 'da3b01', '#fff', '#da3b0', '#da3b011', '#da3b0g', ' #da3b01', '#da3b01\n'])(
    'are not read from %j',
    (text) => expect(parseHex(text)).toBeUndefined(),
  );

  it('are as far apart as their most different channel', () => {
    const one = { red: 10, green: 20, blue: 30 };
    expect(distance(one, one)).toBe(0);
    expect(distance(one, { red: 12, green: 11, blue: 30 })).toBe(9);
    expect(distance(one, { red: 11, green: 20, blue: 130 })).toBe(100);
  });
});
