import { defineRule } from '../../../engine/rule.ts';
import type { JsonChange } from '../../../files/json-edit.ts';
import { shown } from '../../../files/json-value.ts';
import { placeOf, setMember } from '../../../files/member.ts';
import { type OAuthSignIn, oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

const WANTED = 'GlobalPerConnector';

export const oauthRedirectMode = defineRule({
  id: 'oauth-redirect-mode',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Let each connector have a redirect URL of its own.',
    why: 'Since February 2024 the wizard sets this mode and reviewers ask for it: with a shared URL, one connector could receive what was meant for another. The check of the repository has refused the value at times; that can be ignored.',
    fix: 'Set "redirectMode" to "GlobalPerConnector", remove "redirectUrl", and register the URL that the portal shows with the identity provider.',
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
      const what = found === undefined ? 'it is missing' : `it is ${shown(found)}`;
      const message = `Set "redirectMode" of ${label} to "${WANTED}" and register the URL of your own that the portal then shows: ${what}.`;
      yield {
        at: placeOf(settings, pointer, 'redirectMode'),
        message,
        fix: { title: `Set to "${WANTED}"`, changes: changesOf(signIn, isCase), safe: isCase },
      };
    }
  },
});

/** With the mode goes the address that belongs to another one. */
function changesOf({ settings, pointer }: OAuthSignIn, isCase: boolean): readonly JsonChange[] {
  const mode = setMember(settings, pointer, 'redirectMode', WANTED);
  const isLeft = !isCase && 'replace' in mode && Object.hasOwn(settings, 'redirectUrl');
  return isLeft ? [mode, { remove: `${pointer}/redirectUrl` }] : [mode];
}
