import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { shown } from '../../../files/json/json-value.ts';
import { type CustomParameter, oauthSignInsOf } from '../../../properties/oauth-sign-in.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';

const URL_NAME = /url(?:template)?$/i;
const OAUTH2: ReadonlySet<string | undefined> = new Set(['oauth2', 'oauth2generic']);

export const oauth2UrlsHttps = defineRule({
  id: 'oauth2-urls-https',
  severity: 'error',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Sign users in over HTTPS.',
    why: 'Passwords and tokens are sent to these URLs, and certification asks for HTTPS. A partial URL does not work.',
    fix: 'Write full URLs that start with https://, or expressions such as {BaseUrl}/token in a template.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.3.1.6'],
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "tokenUrl": { "value": "https://login.northwind.com/token" } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": { "tokenUrlTemplate": { "value": "{BaseUrl}/token" } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "tokenUrl": { "value": "<your token URL>" } } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "tokenUrl": { "value": «"http://login.northwind.com/token"» } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "customParameters": { "tokenUrl": { "value": «"/oauth/token"» } } } } } } }',
    ],
  },

  *check(file) {
    for (const { provider, customParameters, label } of oauthSignInsOf(file)) {
      if (!OAUTH2.has(provider)) continue;
      for (const parameter of customParameters.filter(lacksHttps)) {
        yield {
          at: `${parameter.pointer}/value`,
          message: `Write a full HTTPS URL in "${parameter.name}" of ${label}: it is ${shown(parameter.text)}.`,
          fix: useHttps(parameter),
        };
      }
    }
  },
});

function lacksHttps({ name, text }: CustomParameter): boolean {
  if (text === undefined || !URL_NAME.test(name)) return false;
  if (/^http:/i.test(text)) return true;
  return !/^(?:https:\/\/|[@{])/i.test(text) && !isPlaceholder(text);
}

function useHttps({ pointer, text = '' }: CustomParameter): FindingFix | undefined {
  if (!/^http:/i.test(text)) return undefined;
  const value = text.replace(/^http:/i, 'https:');
  return {
    title: 'Use HTTPS',
    changes: [{ replace: `${pointer}/value`, with: value }],
  };
}
