import type { Authority, Diagnostic, Severity } from '../../core/contract/diagnostic.ts';
import type { Evidence } from '../../core/contract/evidence.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Counts, Role } from '../../core/contract/report.ts';

const authorities: Readonly<Record<Authority, string>> = {
  validator: 'The automated check looks at this',
  reviewer: 'A reviewer asks for this',
  documentation: 'The documentation says so',
  advice: 'Our advice',
};

/** Who would send it back, or at least speak of it. */
export function authorityWords(authority: Authority, severity: Severity): string {
  const isStopped = authority === 'validator' && severity === 'error';
  return isStopped ? 'The automated check stops this' : authorities[authority];
}

/** `12 of 1,014 published connectors have this`. */
export function evidenceWords({ connectors, of }: Evidence): string {
  const have = connectors === 1 ? 'has' : 'have';
  return `${number(connectors)} of ${number(of)} published connectors ${have} this`;
}

/** Who submits. */
export const profileWords: Readonly<Record<Profile, string>> = {
  verified: 'Verified publisher',
  independent: 'Independent publisher',
  custom: 'Custom connector',
};

/** What a file is for. */
export const roleWords: Readonly<Record<Role, string>> = {
  apiDefinition: 'API definition',
  apiProperties: 'API properties',
  icon: 'Icon',
  script: 'Script',
  intro: 'Intro',
  readme: 'Readme',
  settings: 'Settings of the command-line tool',
  unknown: 'Not known, never packed',
};

/** One diagnostic of that severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
};

/** The name of the severity after a number. */
export function severityNoun(severity: Severity, count: number): string {
  if (severity === 'info') return 'information';
  return count === 1 ? severity : `${severity}s`;
}

/** `12 errors, 1 warning, 9 information`: what there is, or `Nothing wrong`. */
export function countWords(counts: Counts): string {
  const words = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${number(counts[severity])} ${severityNoun(severity, counts[severity])}`);
  return words.length === 0 ? 'Nothing wrong' : words.join(', ');
}

/** `file:line:column`, as editors understand it. */
export function placeWords({ file, range }: Diagnostic): string {
  if (file === undefined) return 'The connector as a whole';
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
}

/** A count with its noun, which takes an `s` unless there is one of it. */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number as the page writes it: 12,345. */
export function number(value: number): string {
  // `toLocaleString` holds the page up for a moment when it is first used.
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A size in the unit that fits it. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}
