import { defineRule } from '../../../engine/rule.ts';

export const oauthSettingsRequired = defineRule({
  id: 'oauth-settings-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Add "oAuthSettings" to each OAuth parameter.',
    why: 'A parameter of the type oauthSetting opens a sign-in window, and only "oAuthSettings" says which one.',
    fix: 'Add "oAuthSettings" with the identity provider, the client id, the scopes and the URLs.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": {} } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "securestring" } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oauthSettings": {} } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": «{ "type": "oauthSetting" }» } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «[]» } } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('oauth-settings-required');
    for (const { isOAuth, value, pointer, label } of file.connectionParameters) {
      // Another rule reports the name in other letter case.
      const isPresent = Object.keys(value).some((key) => key.toLowerCase() === 'oauthsettings');
      if (!isOAuth || isPresent) continue;
      const message = `Add "oAuthSettings" to ${label}: users cannot sign in without it.`;
      yield { at: pointer, message };
    }
  },
});
