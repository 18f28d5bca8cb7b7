import { defineRule } from '../../../engine/rule.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { isObject } from '../../../files/json-value.ts';
import {
  customParameter,
  lackingParameters,
  lackOfParameters,
  type OAuthSignIn,
  oauthSignInsOf,
} from '../../../properties/oauth-sign-in.ts';

const ADDRESSES: readonly string[] = ['authorizationUrl', 'tokenUrl', 'refreshUrl'];

export const oauth2UrlsRequired = defineRule({
  id: 'oauth2-urls-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Give the identity provider oauth2 its three addresses.',
    why: 'Users are sent to the first to sign in; the platform gets tokens from the second and renews them at the third.',
    fix: 'Set authorizationUrl, tokenUrl and refreshUrl in "customParameters"; where the service has no third address, refreshUrl is the same as tokenUrl.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "authorizationUrl": { "value": "https://login.example.com/authorize" }, "TokenUrl": { "value": "https://login.example.com/token" }, "refreshUrl": { "value": "https://login.example.com/token" } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "github" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «{ "identityProvider": "oauth2" }» } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": «{ "authorizationUrl": { "value": "https://login.example.com/authorize" }, "tokenUrl": { "value": "https://login.example.com/token" } }» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "authorizationUrl": { "value": "https://login.example.com/authorize" }, "tokenUrl": { "value": "https://login.example.com/token" }, "refreshUrl": { "value": «""» } } } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      if (signIn.provider !== 'oauth2') continue;
      const lacking = lackingParameters(signIn, ADDRESSES);
      if (lacking.length > 0) {
        const fix = lacking.join() === 'refreshUrl' ? sameAsToken(signIn) : undefined;
        yield { ...lackOfParameters(signIn, lacking), fix };
      }
      yield* emptyAddresses(signIn);
    }
  },
});

function* emptyAddresses(signIn: OAuthSignIn): Generator<Finding> {
  for (const name of ADDRESSES) {
    const address = customParameter(signIn, name);
    if (address === undefined || !isObject(address.written)) continue;
    if (typeof address.written.value !== 'string' || address.text !== undefined) continue;
    yield {
      at: `${address.pointer}/value`,
      message: `Write the address into "${address.name}" of ${signIn.label}: it is empty.`,
    };
  }
}

function sameAsToken(signIn: OAuthSignIn): FindingFix | undefined {
  const value = customParameter(signIn, 'tokenUrl')?.text;
  if (value === undefined) return undefined;
  const into = `${signIn.pointer}/customParameters` as const;
  return {
    title: 'Refresh where the token comes from',
    changes: [{ insert: 'refreshUrl', into, value: { value } }],
  };
}
