import { defineRule } from '../../../engine/rule.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

export const oauthRedirectUrlPresent = defineRule({
  id: 'oauth-redirect-url-present',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Leave "redirectUrl" out where the connector has a redirect URL of its own.',
    why: 'With the mode GlobalPerConnector the platform makes the URL; one that is written down contradicts it, and reviewers ask to remove it.',
    fix: 'Remove "redirectUrl".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3210',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "GlobalPerConnector" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "Global", "redirectUrl": "https://global.consent.azure-apim.net/redirect" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "GlobalPerConnector", "redirectUrl": «"https://global.consent.azure-apim.net/redirect"» } } } } }',
    ],
  },

  *check(file) {
    for (const { settings, pointer, label } of oauthSignInsOf(file)) {
      const { redirectMode, redirectUrl } = settings;
      // Of another mode, the rule about the mode speaks.
      if (redirectMode !== 'GlobalPerConnector') continue;
      if (redirectUrl === undefined || redirectUrl === null) continue;
      const at = `${pointer}/redirectUrl` as const;
      yield {
        at,
        message: `Remove "redirectUrl" of ${label}: with the mode GlobalPerConnector the platform makes the URL.`,
        fix: { title: 'Remove "redirectUrl"', changes: [{ remove: at }] },
      };
    }
  },
});
