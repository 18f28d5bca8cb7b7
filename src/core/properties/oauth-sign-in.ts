import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { child } from '../files/json-pointer.ts';
import { isObject, type JsonObject, objectOr, textOr } from '../files/json-value.ts';
import { placeOf } from '../files/member.ts';
import { listed } from '../text/listing.ts';
import type { ApiProperties, ConnectionParameter } from './api-properties.ts';

/** What a parameter of the type oauthSetting says about signing in. */
export interface OAuthSignIn {
  readonly parameter: ConnectionParameter;
  readonly settings: JsonObject;
  /** Of `oAuthSettings`. */
  readonly pointer: JsonPointer;
  /** In lower case, as the platform compares it. */
  readonly provider: string | undefined;
  readonly customParameters: readonly CustomParameter[];
  /** The parameter's. */
  readonly label: string;
}

/** What an identity provider is told: an address, a template, a tenant. */
export interface CustomParameter {
  readonly name: string;
  /** As written: an object with a `value`, if all is well. */
  readonly written: unknown;
  readonly pointer: JsonPointer;
  /** What it is set to; nothing if that is no text, or blank. */
  readonly text: string | undefined;
}

/** Every sign-in with OAuth that is set up, in the flat list and in the sets. */
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

/** The one of that name; the platform does not mind letter case. */
export function customParameter(
  { customParameters }: OAuthSignIn,
  name: string,
): CustomParameter | undefined {
  return customParameters.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** Which of these the sign-in does not set, though its provider needs them. */
export function lackingParameters(
  signIn: OAuthSignIn,
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => customParameter(signIn, name) === undefined);
}

/** The finding of what the provider needs and is not told. */
export function lackOfParameters(
  { settings, pointer, provider, label }: OAuthSignIn,
  lacking: readonly string[],
): Finding {
  const needs = lacking.length === 1 ? 'needs it' : 'needs them';
  return {
    at: placeOf(settings, pointer, 'customParameters'),
    message: `Add ${listed(lacking)} to "customParameters" of ${label}: the identity provider ${provider} ${needs}.`,
  };
}

function customParametersIn(settings: JsonObject, at: JsonPointer): readonly CustomParameter[] {
  return Object.entries(objectOr(settings.customParameters)).map(([name, written]) => ({
    name,
    written,
    pointer: child(at, name),
    text: isObject(written) ? textOr(written.value) : undefined,
  }));
}
