import { describe, expect, it } from 'vitest';
import { symbolsIn, withPlainCharacters } from '../../../src/core/text/typography.ts';

describe('typographic characters', () => {
  it('are replaced with plain characters', () => {
    expect(withPlainCharacters('“It’s” – here…\u00a0now\u200b')).toBe('"It\'s" - here... now');
  });

  it('do not include letters and other symbols', () => {
    expect(withPlainCharacters('Müller ™ ➡ 日本')).toBe('Müller ™ ➡ 日本');
  });

  it('are listed once each, without letters and replacement characters', () => {
    expect(symbolsIn('é – – ➡ 日 \ufffd 🎉')).toEqual(['–', '➡', '🎉']);
  });
});
