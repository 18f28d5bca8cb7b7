import { defineRule } from '../../../engine/rule.ts';

export const oauthSettingsRequired = defineRule({
  id: 'oauth-settings-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Say in "oAuthSettings" how users sign in.',
    why: 'A parameter of the type oauthSetting opens a sign-in window, and only "oAuthSettings" tells which one.',
    fix: 'Add "oAuthSettings" with the identity provider, the client id, the scopes and the addresses.',
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
      // In other letter case it is there, if under an unknown name.
      const isThere = Object.keys(value).some((key) => key.toLowerCase() === 'oauthsettings');
      if (!isOAuth || isThere) continue;
      const message = `Add "oAuthSettings" to ${label}: without them there is nothing to sign in with.`;
      yield { at: pointer, message };
    }
  },
});
