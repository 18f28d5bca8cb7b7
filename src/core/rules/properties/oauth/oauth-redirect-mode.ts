import { defineRule } from '../../../engine/rule.ts';
import type { JsonChange } from '../../../files/json/json-edit.ts';
import { shown } from '../../../files/json/json-value.ts';
import { memberPointer, setMember } from '../../../files/member.ts';
import { type OAuthSignIn, oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

const WANTED = 'GlobalPerConnector';

export const oauthRedirectMode = defineRule({
  id: 'oauth-redirect-mode',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Give each connector its own redirect URL.',
    why: 'With a shared URL, one connector could receive what is meant for another, so the wizard has set this mode since February 2024 and reviewers ask for it. If the repository’s check rejects the value, ignore that.',
    fix: 'Set "redirectMode" to "GlobalPerConnector", remove "redirectUrl", and register with the identity provider the URL that the portal shows.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3255',
    messages: [
      'Value "GlobalPerConnector" is not defined in enum.',
      'Value is not accepted. Valid values: "Global", "Direct".',
    ],
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "GlobalPerConnector" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": «"Global"», "redirectUrl": "https://global.consent.azure-apim.net/redirect" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «{ "identityProvider": "aad" }» } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": «"globalPerConnector"» } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      const { settings, pointer, label } = signIn;
      const { redirectMode: found } = settings;
      if (found === WANTED || found === null) continue;
      const isCase = typeof found === 'string' && found.toLowerCase() === WANTED.toLowerCase();
      const what = found === undefined ? 'missing' : shown(found);
      const message = `Set "redirectMode" of ${label} to "${WANTED}" and register the new URL that the portal shows: the mode is ${what}.`;
      yield {
        at: memberPointer(settings, pointer, 'redirectMode'),
        message,
        fix: { title: `Set to "${WANTED}"`, changes: changesOf(signIn, isCase), safe: isCase },
      };
    }
  },
});

/** Also removes the redirect URL, which belongs to the old mode. */
function changesOf({ settings, pointer }: OAuthSignIn, isCase: boolean): readonly JsonChange[] {
  const mode = setMember(settings, pointer, 'redirectMode', WANTED);
  const hasOldUrl = !isCase && 'replace' in mode && Object.hasOwn(settings, 'redirectUrl');
  return hasOldUrl ? [mode, { remove: `${pointer}/redirectUrl` }] : [mode];
}
