import type { Finding } from '../files/finding.ts';
import { isObject, shown, textOr } from '../files/json/json-value.ts';
import { missingTextPointer, setMember } from '../files/member.ts';
import type { ApiProperties } from './api-properties.ts';

/** The two members that name a company or a person. */
export type NameMember = 'publisher' | 'stackOwner';

/** Returns the characters other than letters, digits, spaces and the punctuation of company names. */
export function specialCharactersIn(name: string): readonly string[] {
  return [...new Set(name.match(/[^\p{L}\p{M}\p{N} .,&'’()-]/gu))];
}

/**
 * Yields a finding if the name is missing or blank, but not if `properties` itself is missing.
 * `wanted` says what to set; with `isSameCompany` a fix copies the other name.
 */
export function* missingNameFindings(
  file: ApiProperties,
  member: NameMember,
  wanted: string,
  isSameCompany: boolean,
): Generator<Finding> {
  if (!isObject(file.root.properties)) return;
  const at = missingTextPointer(file.properties, '/properties', member);
  if (at === undefined) return;
  const other = textOr(file.properties[member === 'publisher' ? 'stackOwner' : 'publisher']);
  const found = at === '/properties' ? 'missing' : shown(file.properties[member]);
  const message = `Set "${member}" to ${wanted}: it is ${found}.`;
  if (!isSameCompany || other === undefined) yield { at, message };
  else {
    const change = setMember(file.properties, '/properties', member, other);
    const title = `Set "${member}" to ${JSON.stringify(other)}`;
    yield { at, message, fix: { title, changes: [change] } };
  }
}

/** Yields a finding if the name has special characters such as ®. */
export function* specialCharacterFindings(
  file: ApiProperties,
  member: NameMember,
): Generator<Finding> {
  const name = textOr(file.properties[member]);
  if (name === undefined) return;
  const special = specialCharactersIn(name);
  if (special.length === 0) return;
  yield {
    at: `/properties/${member}`,
    message: `Write "${member}" in letters and digits: ${JSON.stringify(name)} contains ${special.join(' ')}.`,
  };
}
