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
    why: 'Custom connectors do not support the client credentials grant of OAuth: the sign-in window always asks for a code.',
    fix: 'Use the grant of an authorization code, or get the token in script.csx with the client id and the secret as connection parameters.',
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
      for (const { name, pointer } of customParameters.filter(asksForGrant)) {
        yield {
          at: `${pointer}/value`,
          message: `Use the grant of an authorization code in "${name}" of ${label}: it asks for client_credentials, which custom connectors do not support.`,
        };
      }
    }
  },
});

function asksForGrant({ text }: CustomParameter): boolean {
  return text !== undefined && GRANT.test(text);
}
