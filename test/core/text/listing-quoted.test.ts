import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/core/text/listing.ts';

describe('texts in a message', () => {
  it('stand in quotes', () => {
    expect(quoted(['a', 'b "c"'])).toBe('"a", "b \\"c\\""');
  });

  it('are three at most, and no longer than a line', () => {
    expect(quoted(['a', 'b', 'c', 'd', 'e'])).toBe('"a", "b", "c" and 2 more');
    expect(quoted(['a'.repeat(1000)]).length).toBeLessThan(100);
  });
});
