import type { Profile } from '../../core/contract/profile.ts';

export const profileLabels: Readonly<Record<Profile, string>> = {
  verified: 'Verified publisher',
  independent: 'Independent publisher',
  custom: 'Custom connector',
};

/** Formats a count with its noun: `1 file`, `2 files`. */
export function pluralize(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

/** Formats a whole number with thousands separators: 12,345. */
export function formatNumber(value: number): string {
  // The first call of `toLocaleString` would block the page for a moment.
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
