import { defineRule } from '../../../engine/rule.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

export const oauthRedirectUrlPresent = defineRule({
  id: 'oauth-redirect-url-present',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Leave out "redirectUrl" in the redirect mode GlobalPerConnector.',
    why: 'In this mode the platform generates the URL. A written one contradicts it, and reviewers ask to remove it.',
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
      // Another rule reports other modes.
      if (redirectMode !== 'GlobalPerConnector') continue;
      if (redirectUrl === undefined || redirectUrl === null) continue;
      const at = `${pointer}/redirectUrl` as const;
      yield {
        at,
        message: `Remove "redirectUrl" from ${label}: in the mode GlobalPerConnector, the platform generates the URL.`,
        fix: { title: 'Remove "redirectUrl"', changes: [{ remove: at }] },
      };
    }
  },
});
