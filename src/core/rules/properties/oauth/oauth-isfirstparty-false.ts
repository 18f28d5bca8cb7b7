import { defineRule } from '../../../engine/rule.ts';
import { objectOr, scalarText, textOr } from '../../../files/json/json-value.ts';
import type { ApiProperties } from '../../../properties/api-properties.ts';
import { oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';

export const oauthIsfirstpartyFalse = defineRule({
  id: 'oauth-isfirstparty-false',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Leave first-party sign-in to Microsoft.',
    why: 'First-party connectors sign in with an application and a certificate that belong to Microsoft. Yours cannot.',
    fix: 'Set "IsFirstParty" to "False", and use the identity provider aad instead of aadcertificate.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "publisher": "Northwind", "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "aad", "properties": { "IsFirstParty": "False" } } } } } }',
      '{ "properties": { "publisher": "Microsoft", "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "aadcertificate", "properties": { "IsFirstParty": "True" } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "aadcertificate" } } } } }',
    ],
    invalid: [
      '{ "properties": { "publisher": "Northwind", "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "properties": { "IsFirstParty": «"True"» } } } } } }',
      '{ "properties": { "publisher": "Northwind", "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": «"aadcertificate"» } } } } }',
    ],
  },

  *check(file) {
    const owners = ownersOf(file);
    if (owners === undefined || /\bmicrosoft\b/i.test(owners)) return;
    for (const { settings, pointer, provider, label } of oauthSignInsOf(file)) {
      if (scalarText(objectOr(settings.properties).IsFirstParty).toLowerCase() === 'true') {
        const at = `${pointer}/properties/IsFirstParty` as const;
        yield {
          at,
          message: `Set "IsFirstParty" of ${label} to "False": only Microsoft’s own connectors are first-party.`,
          fix: { title: 'Change to "False"', changes: [{ replace: at, with: 'False' }] },
        };
      }
      if (provider === 'aadcertificate') {
        const message = `Change "identityProvider" of ${label} to "aad": aadcertificate is only for Microsoft’s own connectors.`;
        yield { at: `${pointer}/identityProvider`, message };
      }
    }
  },
});

/** Returns the names of publisher and owner. Microsoft's old connectors have neither. */
function ownersOf({ properties }: ApiProperties): string | undefined {
  const names = [properties.publisher, properties.stackOwner].map(textOr);
  return names.some((name) => name !== undefined) ? names.join(' ') : undefined;
}
