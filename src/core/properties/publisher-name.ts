import type { Finding } from '../files/finding.ts';
import { isObject, shown, textOr } from '../files/json-value.ts';
import { lackOfText, setMember } from '../files/member.ts';
import type { ApiProperties } from './api-properties.ts';

/** The two members that name a company or a person. */
export type NameMember = 'publisher' | 'stackOwner';

/** What a name should not hold: all but letters, digits, blanks and the marks of company names. */
export function strangeCharactersIn(name: string): readonly string[] {
  return [...new Set(name.match(/[^\p{L}\p{M}\p{N} .,&'’()-]/gu))];
}

const STAND_IN =
  /^(?:[^\p{L}\p{N}]+|[<[{].*[>\]}]|contoso\b.*|your .*|(?:publisher|stack ?owner|company|author)(?:['’]?s)?(?: name)?|name|string|todo|tbd|n\/?a|none|test)$/iu;

/** Whether a name only stands where one belongs: `_____`, `Contoso`, `<your company>`. */
export function isStandIn(name: string): boolean {
  return STAND_IN.test(name.trim());
}

/** The finding of a name that is not there; silent where `properties` itself is missing. `wanted` says whose name it is. */
export function* lackOfName(
  file: ApiProperties,
  member: NameMember,
  wanted: string,
  isSameCompany: boolean,
): Generator<Finding> {
  if (!isObject(file.root.properties)) return;
  const at = lackOfText(file.properties, '/properties', member);
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

/** The findings of a name with characters that are neither letters nor digits. */
export function* strangeName(file: ApiProperties, member: NameMember): Generator<Finding> {
  const name = textOr(file.properties[member]);
  if (name === undefined) return;
  const strange = strangeCharactersIn(name);
  if (strange.length === 0) return;
  yield {
    at: `/properties/${member}`,
    message: `Write "${member}" in letters and digits: ${JSON.stringify(name)} holds ${strange.join(' ')}.`,
  };
}
