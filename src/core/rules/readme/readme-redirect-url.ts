import { defineRule } from '../../engine/rule.ts';
import { objectOr } from '../../files/json/json-value.ts';

/** The redirect URL that all connectors once shared: no connector name follows it. */
const SHARED_URL = /https:\/\/global\.consent\.azure-apim\.net\/redirect(?![\w/-])\/?/g;

export const readmeRedirectUrl = defineRule({
  id: 'readme-redirect-url',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Tell users to register the redirect URL of their own connector.',
    why: 'With "redirectMode" set to GlobalPerConnector, the shared URL is rejected and users cannot sign in.',
    fix: 'Explain that the portal shows the URL once the connector is saved, or give the full URL, which ends in the connector’s name.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3510',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "GlobalPerConnector" } } } } }',
        'readme.md': 'Register https://global.consent.azure-apim.net/redirect/northwind.',
      },
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "Global" } } } } }',
        'readme.md': 'Register https://global.consent.azure-apim.net/redirect.',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "GlobalPerConnector" } } } } }',
        'readme.md': 'Register «https://global.consent.azure-apim.net/redirect».',
      },
    ],
  },

  *check(file, { apiProperties }) {
    const isOwn = apiProperties?.connectionParameters.some(
      ({ oAuthSettings }) => objectOr(oAuthSettings).redirectMode === 'GlobalPerConnector',
    );
    if (isOwn !== true) return;
    for (const { 0: url, index } of file.text.matchAll(SHARED_URL)) {
      yield {
        at: file.range(index, index + url.length),
        message: `Give the redirect URL of this connector: "${url}" is shared by all connectors.`,
      };
    }
  },
});
