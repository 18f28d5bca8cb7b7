/** Days are texts like `2026-11-28`, in UTC, so that no time zone moves them. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** Returns the time at which a day begins; undefined if there is no such day. */
export function timeOf(day: string): number | undefined {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined || Number(year) < 1970) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return dayAt(time) === day ? time : undefined;
}

/** Returns the day that a time is in. */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Adds days to a time. */
export function plusDays(time: number, days: number): number {
  return time + days * MILLISECONDS;
}

/** Adds days from Monday to Friday. */
export function plusBusinessDays(time: number, days: number): number {
  let at = time;
  for (let left = days; left > 0; ) {
    at = plusDays(at, 1);
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

/** Returns the same date one month earlier, or the last day of that month. */
export function minusOneMonth(time: number): number {
  const day = new Date(time);
  const lastOfMonth = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 0);
  const date = Math.min(day.getUTCDate(), new Date(lastOfMonth).getUTCDate());
  return plusDays(lastOfMonth, date - new Date(lastOfMonth).getUTCDate());
}
