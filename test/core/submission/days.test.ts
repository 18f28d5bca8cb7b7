import { describe, expect, it } from 'vitest';
import {
  dayAt,
  minusOneMonth,
  plusBusinessDays,
  timeOf,
} from '../../../src/core/submission/days.ts';

const time = (day: string) => timeOf(day) ?? Number.NaN;

describe('business days', () => {
  it.each([
    ['a Thursday', '2026-11-26', 2, '2026-11-30'],
    ['a Friday', '2026-11-27', 2, '2026-12-01'],
    ['a Saturday', '2026-11-28', 2, '2026-12-01'],
    ['a Sunday', '2026-11-29', 1, '2026-11-30'],
    ['a Monday', '2026-11-30', 15, '2026-12-21'],
    ['any day', '2026-11-28', 0, '2026-11-28'],
  ])('leave out weekends: from %s, %s, %i more', (_, from, count, to) => {
    expect(dayAt(plusBusinessDays(time(from), count))).toBe(to);
  });
});

describe('a month earlier', () => {
  it.each([
    ['2026-11-28', '2026-10-28'],
    ['2027-01-15', '2026-12-15'],
    ['2027-03-31', '2027-02-28'],
    ['2028-03-30', '2028-02-29'],
  ])('than %s is %s', (day, earlier) => {
    expect(dayAt(minusOneMonth(time(day)))).toBe(earlier);
  });
});
