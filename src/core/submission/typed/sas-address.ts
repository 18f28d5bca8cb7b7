import type { SasAddress } from '../../contract/submission-files.ts';
import { dayAt, plusDays, timeOf } from '../days.ts';

/** The shortest time that an address may still be valid when it is entered. */
const LEAST_DAYS = 15;

/** Checks the SAS address of a package. `today` is a day like `2026-11-28`. */
export function sasAddressOf(text: string, today: string): SasAddress {
  const typed = text.trim();
  const parameters = parametersOf(typed);
  const end = expiryOf(parameters.get('se') ?? '');
  return {
    masked: maskedSas(typed),
    ...(end !== undefined && { expiry: dayAt(end) }),
    problems: typed === '' ? [] : [...problemsOf(text, parameters, end, today)],
  };
}

/** Hides the signature in a text with a SAS address, as far as it shows. */
export function maskedSas(text: string): string {
  return text.replace(/((?:[?&;]|^|%26|%3F)(?:amp;)?sig(?:=|%3D))[^&#\s]*/gi, '$1…');
}

function* problemsOf(
  text: string,
  parameters: ReadonlyMap<string, string>,
  end: number | undefined,
  today: string,
): Generator<string> {
  const typed = text.trim();
  if (typed !== text) yield 'Remove the blanks around the address: they make the form fail.';
  if (/\s/.test(typed)) yield 'Remove the blanks inside the address: it has some.';
  else if (!/^https:\/\/[^\s/?#@]+\/[^\s?#]+/i.test(typed)) {
    yield 'Enter an address that begins with "https://" and leads to a file: it does not.';
  } else yield* partProblems(typed, parameters, end, today);
}

function* partProblems(
  typed: string,
  parameters: ReadonlyMap<string, string>,
  end: number | undefined,
  today: string,
): Generator<string> {
  if (!/\.zip$/i.test(typed.split(/[?#]/, 1)[0] ?? '')) {
    yield 'Enter the address of the zip: the name before the question mark does not end in ".zip".';
  }
  if (!parameters.get('sig')) yield 'Copy the whole address: it has no signature ("sig").';
  if (!parameters.get('sv')) yield 'Copy the whole address: it has no version ("sv").';
  yield* permissionProblems(parameters);
  yield* expiryProblems(parameters, end, today);
}

function* permissionProblems(parameters: ReadonlyMap<string, string>): Generator<string> {
  const permissions = parameters.get('sp');
  // The permissions may lie in a stored policy that the address only names.
  if (permissions === undefined && parameters.has('si')) return;
  if (permissions !== 'r') {
    yield 'Create an address with the permission Read alone: this one has others or none.';
  }
}

function* expiryProblems(
  parameters: ReadonlyMap<string, string>,
  end: number | undefined,
  today: string,
): Generator<string> {
  const now = timeOf(today);
  if (end === undefined) {
    if (!parameters.has('se') && parameters.has('si')) return;
    yield 'Create an address with an expiry ("se"): this one has none that can be read.';
  } else if (now !== undefined && end < now) {
    yield `Create a new address: this one expired on ${dayAt(end)}.`;
  } else if (now !== undefined && end < plusDays(now, LEAST_DAYS)) {
    yield `Create an address that is valid for at least ${LEAST_DAYS} days: this one expires on ${dayAt(end)}.`;
  }
}

/** The parameters by name in lower case. The first of several counts. */
function parametersOf(address: string): ReadonlyMap<string, string> {
  const query = address.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  const parameters = new Map<string, string>();
  for (const part of query.split('&')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at < 0 ? undefined : at).toLowerCase();
    if (!parameters.has(name)) parameters.set(name, at < 0 ? '' : decoded(part.slice(at + 1)));
  }
  return parameters;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The time of `2026-12-31`, `2026-12-31T23:59Z` or `2026-12-31T23:59:00Z`, as SAS addresses write it. */
function expiryOf(text: string): number | undefined {
  const [, day = '', time] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z)?$/.exec(text) ?? [];
  const start = timeOf(day);
  if (start === undefined || time === undefined) return start;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours > 23 || minutes > 59 ? undefined : start + (hours * 60 + minutes) * 60_000;
}
