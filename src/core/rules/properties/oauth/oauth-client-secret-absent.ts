import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';
import { credentialKind } from '../../../text/dummy-value.ts';
import { masked } from '../../../text/secrets/secrets.ts';

const SECRET_NAME = /^client[-_]?secret$/i;

export const oauthClientSecretAbsent = defineRule({
  id: 'oauth-client-secret-absent',
  severity: 'error',
  authority: 'reviewer',
  secret: true,
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Never put the client secret in the file.',
    why: 'Anyone who reads the file can act as your application. Enter the secret in the portal instead, and renew one that has been published.',
    fix: 'Remove "clientSecret". Renew the secret if anyone else has seen the file.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2102',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": "[[DUMMY]]" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientSecret": "[[DUMMY]]" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientSecret": «"q7Rk2-mW9z.Lp4Tx8vB"» } } } } }',
    ],
  },

  *check(file) {
    for (const { settings, pointer, label } of oauthSignInsOf(file)) {
      for (const [name, value] of Object.entries(settings)) {
        const secret = SECRET_NAME.test(name) ? textOr(value) : undefined;
        if (secret === undefined || credentialKind(secret) === 'dummy') continue;
        const at = child(pointer, name);
        yield {
          at,
          message: `Remove "${name}" from ${label} and renew the secret: anyone who has the file can read ${masked(secret)}.`,
          fix: { title: 'Remove the secret', changes: [{ remove: at }] },
        };
      }
    }
  },
});
