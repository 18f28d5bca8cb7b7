import { defineRule } from '../../engine/rule.ts';
import { objectOr } from '../../files/json-value.ts';

/** The redirect URL that all connectors once shared: nothing of a connector's own behind it. */
const SHARED = /https:\/\/global\.consent\.azure-apim\.net\/redirect(?![\w/-])\/?/g;

export const readmeRedirectUrl = defineRule({
  id: 'readme-redirect-url',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Tell users to register the redirect URL of their own connector.',
    why: 'With "redirectMode" GlobalPerConnector the shared URL is not accepted, and signing in fails.',
    fix: 'Write that the URL is shown in the portal once the connector is saved, or name the whole URL with the name of the connector at its end.',
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
    for (const { 0: url, index } of file.text.matchAll(SHARED)) {
      yield {
        at: file.range(index, index + url.length),
        message: 'Name the redirect URL of the connector itself: this one is shared by all.',
      };
    }
  },
});
