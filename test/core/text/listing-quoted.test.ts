import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/core/text/listing.ts';

describe('a list of texts in a message', () => {
  it('quotes each text', () => {
    expect(quoted(['a', 'b "c"'])).toBe('"a", "b \\"c\\""');
  });

  it('shows at most three, each shortened to one line', () => {
    expect(quoted(['a', 'b', 'c', 'd', 'e'])).toBe('"a", "b", "c" and 2 more');
    expect(quoted(['a'.repeat(1000)]).length).toBeLessThan(100);
  });
});
