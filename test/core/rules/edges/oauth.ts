import type { Edges } from './edges.ts';

const signIn = (settings: string) =>
  `{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": ${settings} } } } }`;
const oauth2 = (customParameters: string) =>
  signIn(`{ "identityProvider": "oauth2", "customParameters": ${customParameters} }`);
const set = '"connectionParameterSets": { "values": [{ "name": "key" }] }';

export const oauthEdges: Edges = {
  'oauth2-urls-https': {
    valid: [
      signIn(
        '{ "identityProvider": "aad", "customParameters": { "resourceUrl": { "value": "contoso" } } }',
      ),
      oauth2('{ "scope": { "value": "read" }, "tokenUrl": {} }'),
    ],
    invalid: [
      oauth2(
        '{ "tokenUrl": { "value": «"HTTP://{host}/http://a"» }, "refreshUrl": { "value": «"login.northwind.com/?to=http://a"» } }',
      ),
      oauth2('{ "tokenUrl": { "value": «"login/https://northwind"» } }'),
      oauth2('{ "tokenUrl": { "value": «"http://<your host>"» } }'),
    ],
  },
  'oauth-custom-parameter-shape': {
    valid: [
      signIn('{ "customParameters": null }'),
      signIn('{}'),
      oauth2('{ "tokenUrl": null, "refreshUrl": { "value": null } }'),
    ],
    invalid: [oauth2('{ "tokenUrl": «5», "refreshUrl": { "value": «7» } }')],
  },
  'oauth-identity-provider': {
    valid: [signIn('{ "identityProvider": null }')],
    invalid: [
      signIn('{ "identityProvider": «"our own server"» }'),
      signIn('{ "identityProvider": «" aad "» }'),
    ],
  },
  'oauth-isfirstparty-string': {
    invalid: [
      signIn('{ "properties": { "IsFirstParty": «true» } }'),
      signIn('{ "properties": { "IsFirstParty": «"yes"» } }'),
    ],
  },
  'oauth-redirect-mode': {
    valid: [signIn('{ "redirectMode": null }')],
    invalid: [
      signIn('«{ "redirectUrl": "https://global.consent.azure-apim.net/redirect" }»'),
      signIn(
        '{ "redirectMode": «"GLOBALPERCONNECTOR"», "redirectUrl": "https://global.consent.azure-apim.net/redirect" }',
      ),
    ],
  },
  'oauth-redirect-url-present': { valid: [signIn('{ "redirectUrl": null }')] },
  'oauth-scopes-array': { invalid: [signIn('{ "scopes": «" read,  write "» }')] },
  'oauth2-urls-required': {
    invalid: [
      oauth2('«{ "tokenUrl": { "value": "https://login.northwind.com/token" } }»'),
      oauth2('«{ "authorizationUrl": { "value": "a" }, "tokenUrl": {} }»'),
    ],
  },
  'sets-and-flat': {
    valid: ['{ "properties": { "connectionParameters": { "key": { "type": "securestring" } } } }'],
    invalid: [
      `{ "properties": { "connectionParameters": «{ "key": { "type": "securestring" }, "name": { "type": "string" } }», ${set} } }`,
    ],
  },
  'sets-uidefinition': {
    valid: ['{ "properties": { "connectionParameterSets": { "uiDefinition": null } } }'],
  },
};
