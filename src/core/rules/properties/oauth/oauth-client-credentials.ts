import { defineRule } from '../../../engine/rule.ts';
import { type CustomParameter, oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

const GRANT = /client_credentials/i;
const SIGNS_USERS_IN: ReadonlySet<string | undefined> = new Set(['oauth2', 'oauth2generic']);

export const oauthClientCredentials = defineRule({
  id: 'oauth-client-credentials',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Sign users in with an authorization code, not with client credentials.',
    why: 'Custom connectors do not support the client credentials grant. Their sign-in window always asks for an authorization code.',
    fix: 'Use the authorization code grant. Or ask for the client id and secret as connection parameters, and get the token in script.csx.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": { "tokenBodyTemplate": { "value": "grant_type=authorization_code&code={Code}" } } } } } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "aad", "customParameters": { "grantType": { "value": "client_credentials" } } } } } }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": { "tokenBodyTemplate": { "value": «"grant_type=client_credentials"» } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "grantType": { "value": «"client_credentials"» } } } } } } }',
    ],
  },

  *check(file) {
    for (const { provider, customParameters, label } of oauthSignInsOf(file)) {
      if (!SIGNS_USERS_IN.has(provider)) continue;
      for (const { name, pointer } of customParameters.filter(usesClientCredentials)) {
        yield {
          at: `${pointer}/value`,
          message: `Use the authorization code grant in "${name}" of ${label}: it uses client_credentials, which custom connectors do not support.`,
        };
      }
    }
  },
});

function usesClientCredentials({ text }: CustomParameter): boolean {
  return text !== undefined && GRANT.test(text);
}
