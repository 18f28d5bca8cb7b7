import { defineRule } from '../../../engine/rule.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { isObject } from '../../../files/json/json-value.ts';
import {
  customParameter,
  missingParameters,
  missingParametersFinding,
  type OAuthSignIn,
  oauthSignInsOf,
} from '../../../properties/oauth-sign-in.ts';

const URLS: readonly string[] = ['authorizationUrl', 'tokenUrl', 'refreshUrl'];

export const oauth2UrlsRequired = defineRule({
  id: 'oauth2-urls-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Give the identity provider oauth2 its three URLs.',
    why: 'Users sign in at the authorization URL. The platform gets tokens from the token URL and renews them at the refresh URL.',
    fix: 'Set authorizationUrl, tokenUrl and refreshUrl in "customParameters". If the service has no refresh URL, use the token URL.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "authorizationUrl": { "value": "https://login.northwind.com/authorize" }, "TokenUrl": { "value": "https://login.northwind.com/token" }, "refreshUrl": { "value": "https://login.northwind.com/token" } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "github" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «{ "identityProvider": "oauth2" }» } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": «{ "authorizationUrl": { "value": "https://login.northwind.com/authorize" }, "tokenUrl": { "value": "https://login.northwind.com/token" } }» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "authorizationUrl": { "value": "https://login.northwind.com/authorize" }, "tokenUrl": { "value": "https://login.northwind.com/token" }, "refreshUrl": { "value": «""» } } } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      if (signIn.provider !== 'oauth2') continue;
      const missing = missingParameters(signIn, URLS);
      if (missing.length > 0) {
        const fix = missing.join() === 'refreshUrl' ? useTokenUrl(signIn) : undefined;
        yield { ...missingParametersFinding(signIn, missing), fix };
      }
      yield* emptyUrls(signIn);
    }
  },
});

function* emptyUrls(signIn: OAuthSignIn): Generator<Finding> {
  for (const name of URLS) {
    const url = customParameter(signIn, name);
    if (url === undefined || !isObject(url.raw)) continue;
    if (typeof url.raw.value !== 'string' || url.text !== undefined) continue;
    yield {
      at: `${url.pointer}/value`,
      message: `Enter the URL in "${url.name}" of ${signIn.label}: it is empty.`,
    };
  }
}

function useTokenUrl(signIn: OAuthSignIn): FindingFix | undefined {
  const value = customParameter(signIn, 'tokenUrl')?.text;
  if (value === undefined) return undefined;
  const into = `${signIn.pointer}/customParameters` as const;
  return {
    title: 'Use the token URL',
    changes: [{ insert: 'refreshUrl', into, value: { value } }],
  };
}
