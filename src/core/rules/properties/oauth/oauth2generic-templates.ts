import { defineRule } from '../../../engine/rule.ts';
import {
  missingParameters,
  missingParametersFinding,
  oauthSignInsOf,
} from '../../../properties/oauth-sign-in.ts';

const TEMPLATES: readonly string[] = [
  'authorizationUrlTemplate',
  'tokenUrlTemplate',
  'refreshUrlTemplate',
];

export const oauth2genericTemplates = defineRule({
  id: 'oauth2generic-templates',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Give the identity provider oauth2generic its three templates.',
    why: 'The platform builds the URLs for signing in, getting a token and renewing it from these templates alone.',
    fix: 'Set authorizationUrlTemplate, tokenUrlTemplate and refreshUrlTemplate in "customParameters". Templates for query strings and bodies are optional.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": { "authorizationUrlTemplate": { "value": "https://login.northwind.com/authorize" }, "tokenUrlTemplate": { "value": "https://login.northwind.com/token" }, "refreshUrlTemplate": { "value": "https://login.northwind.com/token" }, "tokenBodyTemplate": { "value": "code={Code}" } } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": «{ "authorizationUrlTemplate": { "value": "https://login.northwind.com/authorize" } }» } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      if (signIn.provider !== 'oauth2generic') continue;
      const missing = missingParameters(signIn, TEMPLATES);
      if (missing.length > 0) yield missingParametersFinding(signIn, missing);
    }
  },
});
