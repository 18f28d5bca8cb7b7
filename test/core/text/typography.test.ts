import { describe, expect, it } from 'vitest';
import { symbolsIn, withPlainCharacters } from '../../../src/core/text/typography.ts';

describe('typographic characters', () => {
  it('become those of the keyboard', () => {
    expect(withPlainCharacters('“It’s” – here…\u00a0now\u200b')).toBe('"It\'s" - here... now');
  });

  it('leave letters and other signs alone', () => {
    expect(withPlainCharacters('Müller ™ ➡ 日本')).toBe('Müller ™ ➡ 日本');
  });

  it('count as symbols, once each; letters and lost characters do not', () => {
    expect(symbolsIn('é – – ➡ 日 \ufffd 🎉')).toEqual(['–', '➡', '🎉']);
  });
});
