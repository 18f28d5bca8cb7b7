import { defineRule } from '../../../engine/rule.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

export const oauthClientIdKey = defineRule({
  id: 'oauth-client-id-key',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Keep "clientId", even if only as a placeholder.',
    why: 'The format asks for "clientId", even if you enter the real value only in the portal.',
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
        message: `Add "clientId" with the value "[[DUMMY]]" to "oAuthSettings" of ${label}: it is missing.`,
        fix: {
          title: 'Add a placeholder client id',
          changes: [{ insert: 'clientId', into: pointer, value: '[[DUMMY]]' }],
        },
      };
    }
  },
});
