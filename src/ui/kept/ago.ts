import { pluralize } from '../base/wording.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Says how long ago a time was: `5 minutes ago`. Both are in milliseconds. */
export function ago(time: number, now: number): string {
  const age = now - time;
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return `${pluralize(Math.floor(age / MINUTE), 'minute')} ago`;
  if (age < DAY) return `${pluralize(Math.floor(age / HOUR), 'hour')} ago`;
  return `${pluralize(Math.floor(age / DAY), 'day')} ago`;
}
