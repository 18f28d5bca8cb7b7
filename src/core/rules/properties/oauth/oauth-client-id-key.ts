import { defineRule } from '../../../engine/rule.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

export const oauthClientIdKey = defineRule({
  id: 'oauth-client-id-key',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Keep a place for the client id.',
    why: 'The format asks for "clientId", even where its value is only given in the portal.',
    fix: 'Add "clientId": "[[DUMMY]]".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": "" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "ClientID": null } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «{ "identityProvider": "oauth2" }» } } } }',
    ],
  },

  *check(file) {
    for (const { settings, pointer, label } of oauthSignInsOf(file)) {
      if (Object.keys(settings).some((key) => key.toLowerCase() === 'clientid')) continue;
      yield {
        at: pointer,
        message: `Add "clientId": "[[DUMMY]]" to "oAuthSettings" of ${label}: it is missing.`,
        fix: {
          title: 'Add a client id to be replaced',
          changes: [{ insert: 'clientId', into: pointer, value: '[[DUMMY]]' }],
        },
      };
    }
  },
});
