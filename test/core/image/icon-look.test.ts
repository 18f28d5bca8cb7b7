import { describe, expect, it } from 'vitest';
import { analyzeLook } from '../../../src/core/image/icon-look.ts';
import { hexOf } from '../../../src/core/image/rgb.ts';

const INKS: Readonly<Record<string, number>> = {
  ' ': 0x00000000,
  b: 0x1d69acff,
  n: 0x2571a4ff, // 8 away from b
  N: 0x2669acff, // 9 away from b
  s: 0x3581c4ff, // 24 away from b
  S: 0x3681c4ff, // 25 away from b in red alone
  w: 0xffffffff,
  g: 0x1d69ac80, // b, just over half opaque
  f: 0x1d69ac7f, // b, just under half opaque
};

/** Analyzes an icon drawn with one letter per pixel. */
function look(...rows: readonly string[]) {
  const colors = Uint32Array.from(rows.join(''), (ink) => INKS[ink] ?? 0);
  return analyzeLook({ width: rows[0]?.length ?? 0, height: rows.length, colors });
}

describe('the background', () => {
  it('is the most common color of the border, whatever fills the middle', () => {
    const { background } = look('bbbbb', 'bwwwb', 'bwwwb', 'bwwwb', 'wbbbb');
    expect(background && hexOf(background.color)).toBe('#1d69ac');
    expect(background?.share).toBe(15 / 16);
  });

  it('counts each corner once', () => {
    expect(look('wbb', 'bwb', 'bbb').background?.share).toBe(7 / 8);
  });

  it('includes border colors up to 8 away', () => {
    expect(look('bbb', 'b b', 'bbn').background?.share).toBe(1);
    expect(look('bbb', 'b b', 'bbN').background?.share).toBe(7 / 8);
  });

  it('is the first of two colors that split the border evenly', () => {
    const { background } = look('bbww', 'b  w', 'b  w', 'bbww');
    expect(background && hexOf(background.color)).toBe('#1d69ac');
    expect(background?.share).toBe(1 / 2);
  });

  it('is missing if most of the border is transparent', () => {
    expect(look('    ', ' bb ', ' bb ', '   b')).not.toHaveProperty('background');
    expect(look('fff', 'fbf', 'fff')).not.toHaveProperty('background');
  });

  it('keeps its color if it is mostly opaque', () => {
    const { background } = look('ggg', 'gwg', 'ggg');
    expect(background && hexOf(background.color)).toBe('#1d69ac');
    expect(background?.share).toBe(1);
  });

  it('has a smaller share if the corners are rounded', () => {
    expect(look(' bb ', 'bbbb', 'bbbb', ' bb ').background?.share).toBe(8 / 12);
  });
});

describe('transparent pixels', () => {
  it('are all that are not fully opaque', () => {
    expect(look('bbb', 'gf ', 'bbb').transparentPixels).toBe(3);
    expect(look('bbb', 'bwb', 'bbb').transparentPixels).toBe(0);
  });

  it('are described by the lowest alpha', () => {
    expect(look('bbb', 'bgb', 'bbb').lowestAlpha).toBe(0x80);
    expect(look('bbb', 'g f', 'bbb').lowestAlpha).toBe(0);
    expect(look('bbb', 'bwb', 'bbb').lowestAlpha).toBe(255);
  });
});

describe('the logo', () => {
  it('is the smallest box around what stands out', () => {
    expect(look('bbbbbb', 'bbbbbb', 'bbwbbb', 'bbbbwb', 'bbbbbb').logo).toEqual({
      left: 2,
      top: 2,
      width: 3,
      height: 2,
    });
  });

  it('is what differs by more than 24 in at least one channel', () => {
    expect(look('bbb', 'bsb', 'bbb')).not.toHaveProperty('logo');
    expect(look('bbb', 'bSb', 'bbb').logo).toEqual({ left: 1, top: 1, width: 1, height: 1 });
  });

  it('is missing on a plain square', () => {
    expect(look('bbb', 'bbb', 'bbb')).not.toHaveProperty('logo');
  });

  it('does not include transparent corners', () => {
    expect(look(' bbb ', 'bbbbb', 'bbwbb', 'bbbbb', ' bbb ').logo).toEqual({
      left: 2,
      top: 2,
      width: 1,
      height: 1,
    });
  });

  it('is everything visible on a transparent background', () => {
    expect(look('     ', ' bw  ', '  b  ', ' f   ', '     ').logo).toEqual({
      left: 1,
      top: 1,
      width: 2,
      height: 2,
    });
  });

  it('is missing if a single pixel is its own background', () => {
    expect(look('b')).not.toHaveProperty('logo');
    expect(look('b').background?.share).toBe(1);
  });
});
