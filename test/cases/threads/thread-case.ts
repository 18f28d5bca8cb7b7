import type { JsonPointer } from '../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';

/** What the validator or a reviewer once said in a public thread, shown by the smallest file of our own that has the fault. */
export interface ThreadCase {
  readonly thread: string;
  /** The name under which the case was collected. */
  readonly about: string;
  readonly rule: string;
  /** The files, by their path; JSON values are written as such. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Where the message, or the reviewer, pointed at. */
  readonly at?: JsonPointer;
  /** If it is not that of a verified publisher. */
  readonly profile?: Profile;
}

/** An API definition that is written as it shall stand there. */
export const text = (definition: string) => ({ 'apiDefinition.swagger.json': definition });
/** An API definition with these members. */
export const swagger = (members: object) => ({
  'apiDefinition.swagger.json': { swagger: '2.0', ...members },
});
export const info = (members: object) => swagger({ info: members });
/** One with a single operation, at `getNotes`. */
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

/** A query parameter with all its texts. */
export const titled = {
  name: 'a',
  in: 'query',
  'x-ms-summary': 'First',
  description: 'The first.',
};
export const clientId = '/properties/connectionParameters/token/oAuthSettings/clientId';
export const getNotes = '/paths/~1notes/get';

/** An object of so many members. */
export function repeated(
  count: number,
  entry: (index: number) => readonly [string, object],
): Readonly<Record<string, object>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));
}
