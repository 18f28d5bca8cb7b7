import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { child } from '../files/json/json-pointer.ts';
import { isObject, type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import { memberPointer } from '../files/member.ts';
import { listed } from '../text/listing.ts';
import type { ApiProperties, ConnectionParameter } from './api-properties.ts';

/** An OAuth sign-in: a parameter of the type `oauthSetting` and its settings. */
export interface OAuthSignIn {
  readonly parameter: ConnectionParameter;
  readonly settings: JsonObject;
  /** The pointer to `oAuthSettings`. */
  readonly pointer: JsonPointer;
  /** The identity provider in lower case, since the platform ignores case. */
  readonly provider: string | undefined;
  readonly customParameters: readonly CustomParameter[];
  /** The label of the parameter. */
  readonly label: string;
}

/** An entry of `customParameters`, such as a URL, a template or a tenant. */
export interface CustomParameter {
  readonly name: string;
  /** As written; an object with a `value` if it is correct. */
  readonly raw: unknown;
  readonly pointer: JsonPointer;
  /** The `value`; undefined if it is blank or not a string. */
  readonly text: string | undefined;
}

/** Returns every OAuth sign-in that has settings, in the flat list and in the sets. */
export function oauthSignInsOf(file: ApiProperties): readonly OAuthSignIn[] {
  return file.connectionParameters.flatMap((parameter) => {
    const { isOAuth, oAuthSettings: settings, label } = parameter;
    if (!isOAuth || settings === undefined) return [];
    const pointer: JsonPointer = `${parameter.pointer}/oAuthSettings`;
    const provider = textOr(settings.identityProvider)?.trim().toLowerCase();
    const customParameters = customParametersIn(settings, `${pointer}/customParameters`);
    return [{ parameter, settings, pointer, provider, customParameters, label }];
  });
}

/** Finds a custom parameter by name, ignoring case as the platform does. */
export function customParameter(
  { customParameters }: OAuthSignIn,
  name: string,
): CustomParameter | undefined {
  return customParameters.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** Returns those of the names that the sign-in does not set. */
export function missingParameters(
  signIn: OAuthSignIn,
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => customParameter(signIn, name) === undefined);
}

/** Builds the finding for parameters that the provider needs and the sign-in lacks. */
export function missingParametersFinding(
  { settings, pointer, provider, label }: OAuthSignIn,
  missing: readonly string[],
): Finding {
  const needs = missing.length === 1 ? 'needs it' : 'needs them';
  return {
    at: memberPointer(settings, pointer, 'customParameters'),
    message: `Add ${listed(missing)} to "customParameters" of ${label}: the identity provider ${provider} ${needs}.`,
  };
}

function customParametersIn(settings: JsonObject, at: JsonPointer): readonly CustomParameter[] {
  return Object.entries(objectOr(settings.customParameters)).map(([name, raw]) => ({
    name,
    raw,
    pointer: child(at, name),
    text: isObject(raw) ? textOr(raw.value) : undefined,
  }));
}
