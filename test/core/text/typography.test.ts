import { describe, expect, it } from 'vitest';
import { symbolsIn, withPlainCharacters } from '../../../src/core/text/typography.ts';

describe('typographic characters', () => {
  it('become plain characters', () => {
    expect(withPlainCharacters('“It’s” – here…\u00a0now\u200b')).toBe('"It\'s" - here... now');
  });

  it('leave letters and other signs alone', () => {
    expect(withPlainCharacters('Müller ™ ➡ 日本')).toBe('Müller ™ ➡ 日本');
  });

  it('are symbols, once each, unless they are letters or replacement characters', () => {
    expect(symbolsIn('é – – ➡ 日 \ufffd 🎉')).toEqual(['–', '➡', '🎉']);
  });
});
