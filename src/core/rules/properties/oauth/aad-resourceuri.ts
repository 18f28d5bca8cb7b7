import { defineRule } from '../../../engine/rule.ts';
import {
  missingParameters,
  missingParametersFinding,
  oauthSignInsOf,
} from '../../../properties/oauth-sign-in.ts';

const MICROSOFT: ReadonlySet<string | undefined> = new Set(['aad', 'aadcertificate']);

export const aadResourceuri = defineRule({
  id: 'aad-resourceuri',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Set "resourceUri" for sign-in with Microsoft Entra ID.',
    why: 'Microsoft Entra ID issues a token for one resource. Without its URI, users get no token.',
    fix: 'Add "resourceUri": { "value": "https://graph.microsoft.com" } to "customParameters", with the URI of your own API. loginUri and tenantId are optional.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "aad", "customParameters": { "resourceUri": { "value": "https://graph.microsoft.com" } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "aad", "customParameters": «{ "tenantId": { "value": "common" } }» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «{ "identityProvider": "aadcertificate" }» } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      if (!MICROSOFT.has(signIn.provider)) continue;
      const missing = missingParameters(signIn, ['resourceUri']);
      if (missing.length > 0) yield missingParametersFinding(signIn, missing);
    }
  },
});
