import { objectOr, scalarText, textOr } from '../files/json/json-value.ts';
import { securitySchemes } from '../openapi/security.ts';
import { withoutFinalPunctuation } from '../text/sentence.ts';
import type { ApiFiles } from './api-files.ts';
import type { ApiProperties, ConnectionParameter, ParameterSet } from './api-properties.ts';

/** How users sign in: with OAuth, with a key, with a user name and password, with something else, or not at all. */
export type SignInKind = 'oauth' | 'key' | 'password' | 'other' | 'none';

/** A way to sign in. */
export interface SignIn {
  readonly kind: SignInKind;
  /** The title of the parameter set, if users choose among several. */
  readonly name?: string;
  /** The titles of the fields that users fill in. */
  readonly fields: readonly string[];
}

/** Returns the ways to sign in that a connector offers: a single one of kind `none` if it asks for nothing. */
export function signInsOf(properties: ApiProperties): readonly SignIn[] {
  const sets = properties.parameterSets;
  if (sets.length > 0) return sets.map(signInOfSet);
  return [signInWith(properties.connectionParameters)];
}

/** Whether users need credentials; undefined if the files do not say. */
export function needsCredentials({ apiDefinition, apiProperties }: ApiFiles): boolean | undefined {
  if (apiProperties === undefined) return undefined;
  if (signInsOf(apiProperties).some(({ kind }) => kind !== 'none')) return true;
  const isOpen = apiProperties.connectionParameters.length === 0;
  const isSecured = apiDefinition !== undefined && securitySchemes(apiDefinition).length > 0;
  return isOpen && !isSecured ? false : undefined;
}

function signInOfSet(set: ParameterSet): SignIn {
  const name = textOr(objectOr(set.value.uiDefinition).displayName) ?? set.name;
  return { ...signInWith(set.parameters), ...(name !== undefined && { name }) };
}

function signInWith(parameters: readonly ConnectionParameter[]): SignIn {
  const asked = parameters.filter(({ isHidden, isGateway }) => !isHidden && !isGateway);
  const filled = asked.filter(({ isOAuth }) => !isOAuth);
  return { kind: kindOf(asked), fields: filled.map(shownName) };
}

function kindOf(asked: readonly ConnectionParameter[]): SignInKind {
  if (asked.length === 0) return 'none';
  if (asked.some(({ isOAuth }) => isOAuth)) return 'oauth';
  const secrets = asked.filter(({ type }) => scalarText(type).toLowerCase() === 'securestring');
  if (asked.some(isPassword) && asked.length > 1) return 'password';
  return secrets.length === 1 && asked.every((each) => !isPassword(each)) ? 'key' : 'other';
}

function isPassword(parameter: ConnectionParameter): boolean {
  return /pass(?:word|phrase|code)?\b|pwd/i.test(`${parameter.name} ${shownName(parameter)}`);
}

function shownName({ name, uiDefinition }: ConnectionParameter): string {
  return withoutFinalPunctuation(textOr(uiDefinition.displayName)?.trim() ?? '') || name;
}
