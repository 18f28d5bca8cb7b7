import { describe, expect, it } from 'vitest';
import { dayOfClock, formatDays, formatDistance } from '../../../../src/ui/submit/model/days.ts';

it('takes the day from the clock on this machine, whatever the time zone', () => {
  expect(dayOfClock(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('days are written out', () => {
  it.each([
    ['2026-11-28', '2026-11-28', '28 November 2026'],
    ['2026-12-05', '2026-12-12', '5 to 12 December 2026'],
    ['2026-11-28', '2026-12-05', '28 November to 5 December 2026'],
    ['2026-12-28', '2027-01-04', '28 December 2026 to 4 January 2027'],
  ])('from %s to %s', (from, to, words) => expect(formatDays(from, to)).toBe(words));
});

describe('the distance of a day', () => {
  it.each([
    ['2026-11-28', 'today'],
    ['2026-11-29', 'in 1 day'],
    ['2027-01-01', 'in 34 days'],
    ['2026-11-26', '2 days ago'],
  ])('of %s from 2026-11-28', (day, words) =>
    expect(formatDistance(day, '2026-11-28')).toBe(words),
  );
});
