import { defineRule } from '../../../engine/rule.ts';
import {
  lackingParameters,
  lackOfParameters,
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
    why: 'It builds the addresses to sign in, to get a token and to renew it from these templates, and from nothing else.',
    fix: 'Set authorizationUrlTemplate, tokenUrlTemplate and refreshUrlTemplate in "customParameters"; the templates of query strings and bodies are optional.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": { "authorizationUrlTemplate": { "value": "https://login.example.com/authorize" }, "tokenUrlTemplate": { "value": "https://login.example.com/token" }, "refreshUrlTemplate": { "value": "https://login.example.com/token" }, "tokenBodyTemplate": { "value": "code={Code}" } } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2generic", "customParameters": «{ "authorizationUrlTemplate": { "value": "https://login.example.com/authorize" } }» } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      if (signIn.provider !== 'oauth2generic') continue;
      const lacking = lackingParameters(signIn, TEMPLATES);
      if (lacking.length > 0) yield lackOfParameters(signIn, lacking);
    }
  },
});
