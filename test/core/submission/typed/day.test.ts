import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/core/submission/typed/day.ts';

describe('a day', () => {
  it('is taken as the time at which it begins', () => {
    expect(dayOf('2026-11-28 ')).toEqual({ state: 'good', value: Date.UTC(2026, 10, 28) });
  });

  it.each(['2026-02-29', '2026-13-01', '28.11.2026', '2026-11-28T10:00', '0000-00-00'])(
    'is not %j',
    (text) => {
      expect(dayOf(text)).toEqual({
        state: 'wrong',
        problem: `Enter a day such as 2026-11-28: it is "${text}".`,
      });
    },
  );
});
