import type { DayName, Entered } from '../contract/entered.ts';
import type { PlannedDate } from '../contract/submission.ts';
import { dayAt, minusOneMonth, plusBusinessDays, plusDays } from './days.ts';
import type { Step, Wait } from './road.ts';
import { dayOf } from './typed/day.ts';

/** Works out when answers come and what runs out, in the order of time. */
export function plannedDates(steps: readonly Step[], { days = {} }: Entered): PlannedDate[] {
  const timeOfDay = (name: DayName) => {
    const day = dayOf(String(days[name] ?? ''));
    return day.state === 'good' ? day.value : undefined;
  };
  const waits = steps.flatMap(({ wait, todo }) => {
    const start = wait && timeOfDay(wait.after);
    return wait === undefined || start === undefined ? [] : [dateOf(wait, start, todo)];
  });
  const asked = new Set(steps.flatMap(({ day }) => (day === undefined ? [] : [day])));
  const ends = (['sasExpiry', 'secretExpiry'] as const).flatMap((name) => {
    const end = asked.has(name) ? timeOfDay(name) : undefined;
    return end === undefined ? [] : expiries[name](end);
  });
  return [...waits, ...ends].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

function dateOf({ from, to, unit, title }: Wait, start: number, note: string): PlannedDate {
  return { title, note, from: later(start, from, unit), to: later(start, to, unit) };
}

function later(start: number, count: number, unit: Wait['unit']): string {
  if (unit === 'business days') return dayAt(plusBusinessDays(start, count));
  return dayAt(plusDays(start, unit === 'weeks' ? count * 7 : count));
}

const expiries = {
  sasExpiry: (end: number) => [
    on(end, 'The SAS address expires', 'The package must be downloaded by then.'),
  ],
  secretExpiry: (end: number) => [
    on(
      minusOneMonth(end),
      'Begin the update with a new client secret',
      `The secret expires on ${dayAt(end)}, for all users at once. Only an update of the connector changes it.`,
    ),
    on(end, 'The client secret expires', 'Without an update, no user can sign in any more.'),
  ],
};

function on(time: number, title: string, note: string): PlannedDate {
  return { title, note, from: dayAt(time), to: dayAt(time) };
}
