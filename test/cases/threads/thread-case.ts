import type { JsonPointer } from '../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';

/** Feedback of the validator or a reviewer from a public thread, with a minimal file of our own that has the fault. */
export interface ThreadCase {
  readonly thread: string;
  /** The name of the collected case. */
  readonly about: string;
  readonly rule: string;
  /** Files by path: text, or a JSON value. */
  readonly files: Readonly<Record<string, unknown>>;
  /** The pointer from the message or the reviewer. */
  readonly at?: JsonPointer;
  /** Default: verified. */
  readonly profile?: Profile;
}

/** An API definition as exact text. */
export const text = (definition: string) => ({ 'apiDefinition.swagger.json': definition });
/** An API definition with these members. */
export const swagger = (members: object) => ({
  'apiDefinition.swagger.json': { swagger: '2.0', ...members },
});
export const info = (members: object) => swagger({ info: members });
/** An API definition with one operation, at `getNotes`. */
export const operation = (members: object) => swagger({ paths: { '/notes': { get: members } } });
export const parameters = (...list: readonly object[]) => operation({ parameters: list });
export const responses = (members: object) => operation({ responses: members });
export const metadata = (...entries: readonly object[]) =>
  swagger({ 'x-ms-connector-metadata': entries });

/** API properties with these members. */
export const properties = (members: object) => ({ 'apiProperties.json': { properties: members } });
export const connection = (name: string, members: object) =>
  properties({ connectionParameters: { [name]: members } });
export const signIn = (members: object) =>
  connection('token', { type: 'oauthSetting', oAuthSettings: members });
/** A folder with a definition and one more file. */
export const folder = (path: string, file = 'apiDefinition.swagger.json') => ({
  [`${path}/apiDefinition.swagger.json`]: '{}',
  [`${path}/${file}`]: '{}',
});

/** A query parameter with all required texts. */
export const titled = {
  name: 'a',
  in: 'query',
  'x-ms-summary': 'First',
  description: 'The first.',
};
export const clientId = '/properties/connectionParameters/token/oAuthSettings/clientId';
export const getNotes = '/paths/~1notes/get';

/** Builds an object with `count` members. */
export function repeated(
  count: number,
  entry: (index: number) => readonly [string, object],
): Readonly<Record<string, object>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));
}
