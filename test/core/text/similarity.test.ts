import { describe, expect, it } from 'vitest';
import { similarity } from '../../../src/core/text/similarity.ts';

describe('similarity', () => {
  it.each([
    [1, 'Read the orders.', 'READ — the orders'],
    [0, 'Read the orders.', 'Write invoices'],
    [0.5, 'read read', 'read write'],
    [1, '', '…'],
  ])('is %d between %j and %j', (share, one, other) => {
    expect(similarity(one, other)).toBe(share);
    expect(similarity(other, one)).toBe(share);
  });
});
