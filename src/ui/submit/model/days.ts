const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** Returns the day of the clock on this machine: `2026-11-28`. */
export function dayOfClock(now = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Formats a day like `2026-11-28` as `28 November 2026`. */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Formats days from one to another: `5 to 12 December 2026`. */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDay(from);
  const [first, last] = [formatDay(from), formatDay(to)];
  const isSame = (length: number) => from.slice(0, length) === to.slice(0, length);
  const words = first.split(' ');
  if (isSame(7)) return `${words[0]} to ${last}`;
  return isSame(4) ? `${words.slice(0, 2).join(' ')} to ${last}` : `${first} to ${last}`;
}

/** Says how far away a day is: `today`, `in 5 days`, `3 days ago`. */
export function formatDistance(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days === 0) return 'today';
  const words = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
