import { defineRule } from '../../../engine/rule.ts';
import {
  lackingParameters,
  lackOfParameters,
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
    summary: 'Name the resource that users of Microsoft Entra ID sign in for.',
    why: 'A token is made out for one resource; without its name there is none.',
    fix: 'Add "resourceUri": { "value": "https://graph.microsoft.com" } with the URI of your own API to "customParameters"; loginUri and tenantId are optional.',
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
      const lacking = lackingParameters(signIn, ['resourceUri']);
      if (lacking.length > 0) yield lackOfParameters(signIn, lacking);
    }
  },
});
