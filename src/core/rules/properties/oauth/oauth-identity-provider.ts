import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { Finding } from '../../../files/finding.ts';
import { isBlank, shown } from '../../../files/json/json-value.ts';
import { memberPointer } from '../../../files/member.ts';
import { type OAuthSignIn, oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';
import { closestName } from '../../../text/closest-name.ts';

/** The providers that the format defines, then services that the wizard lists. */
const PROVIDERS: readonly string[] = [
  ...['oauth2', 'oauth2generic', 'aad', 'aadcertificate'],
  ...['facebook', 'github', 'google'],
];

export const oauthIdentityProvider = defineRule({
  id: 'oauth-identity-provider',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Name the identity provider that users sign in with.',
    why: 'It decides which other settings the platform reads: URLs, templates or the resource of Microsoft Entra ID.',
    fix: 'Set "identityProvider" to oauth2, oauth2generic, aad or another provider that the platform knows.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    messages: ['connector-validate-connectionparam-oauth2idp'],
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": «{ "scopes": [] }» } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": «""» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": «"oauth"» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": «"OAuth2"» } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      const { settings, pointer, label } = signIn;
      const { identityProvider: written } = settings;
      if (written === null) continue;
      const at = memberPointer(settings, pointer, 'identityProvider');
      if (typeof written === 'string' && !isBlank(written)) yield* unknownProvider(signIn, written);
      else {
        const found = written === undefined ? 'missing' : shown(written);
        const message = `Set "identityProvider" of ${label} to one of ${PROVIDERS.join(', ')}: it is ${found}.`;
        yield { at, message };
      }
    }
  },
});

function* unknownProvider({ pointer, label }: OAuthSignIn, written: string): Generator<Finding> {
  if (PROVIDERS.includes(written)) return;
  const at = `${pointer}/identityProvider` as const;
  const meant = closestName(written.trim(), PROVIDERS);
  if (meant === undefined) {
    const message = `Check "identityProvider" of ${label}: ${shown(written)} is not one of ${PROVIDERS.join(', ')}.`;
    yield { at, message, severity: 'warning' };
    return;
  }
  yield {
    at,
    message: `Change "identityProvider" of ${label} to "${meant}": it is ${shown(written)}.`,
    fix: changeTo(at, meant, { safe: meant === written.trim().toLowerCase() }),
    severity: 'warning',
  };
}
