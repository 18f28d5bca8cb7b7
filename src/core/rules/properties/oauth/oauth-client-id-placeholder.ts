import { deliveryOf } from '../../../connector/delivery.ts';
import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { brief, textOr } from '../../../files/json/json-value.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';
import { credentialKind } from '../../../text/dummy-value.ts';
import { masked } from '../../../text/secrets/secrets.ts';

const DUMMY = '[[DUMMY]]';

export const oauthClientIdPlaceholder = defineRule({
  id: 'oauth-client-id-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  profiles: ['verified', 'independent'],
  secret: true,
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Keep the client id of your application out of the public repository.',
    why: 'Reviewers send back pull requests that show one. An archive that is not published may contain it.',
    fix: 'Write "[[DUMMY]]" instead, and enter the real id in the portal.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/611',
    messages: ['Please update the client id value to "[[DummyValue]]"'],
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": "[[DUMMY]]" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": "Enter your client ID" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": null } } } } }',
      {
        'connector.zip/apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": "8b1d4c6e-52f7-4f0a-9c3b-7e61d2a9405f" } } } } }',
      },
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": «"8b1d4c6e-52f7-4f0a-9c3b-7e61d2a9405f"» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": «"00000000-0000-0000-0000-000000000000"» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "clientId": «"swaggerui"» } } } } }',
    ],
  },

  *check(file, { source }) {
    if (/^(?:archive|solution)$/.test(deliveryOf(source))) return;
    for (const { settings, pointer, label } of oauthSignInsOf(file)) {
      const id = textOr(settings.clientId);
      const kind = credentialKind(id ?? '');
      if (id === undefined || kind === 'dummy') continue;
      const isReal = kind === 'real';
      const at = `${pointer}/clientId` as const;
      yield {
        at,
        message: `Change "clientId" of ${label} to "${DUMMY}": ${isReal ? `${masked(id)} is` : `${JSON.stringify(brief(id))} may be`} a real application id.`,
        // A mask of a common word would hide it everywhere.
        ...(!isReal && { isPublic: true }),
        fix: changeTo(at, DUMMY),
      };
    }
  },
});
