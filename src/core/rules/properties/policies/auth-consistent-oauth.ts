import { defineRule } from '../../../engine/rule.ts';
import { memberPointer } from '../../../files/member.ts';
import { securitySchemes } from '../../../openapi/security.ts';
import { hasSecurityScheme, usesParameterSets } from '../../../properties/authentication.ts';

export const authConsistentOauth = defineRule({
  id: 'auth-consistent-oauth',
  severity: 'error',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Declare OAuth in both files if users sign in with it.',
    why: 'The API definition says how requests are signed, the API properties how users sign in. If only one declares OAuth, requests have no token, or the token is never sent.',
    fix: 'Add the connection parameter of type oauthSetting or the security definition of type oauth2, or remove the other one.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "securityDefinitions": { "oauth": { "type": "oauth2" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
      },
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
      },
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": { "basic": { "type": "basic" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "token": { "type": "oauthSetting" } } }] } } }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "securityDefinitions": { "oauth": { "type": "oauth2" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": «{ "api_key": { "type": "securestring" } }» } }',
      },
      {
        'apiDefinition.swagger.json':
          '{ "securityDefinitions": «{ "key": { "type": "apiKey" } }» }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
      },
    ],
  },

  *check(connector) {
    const { apiDefinition, apiProperties } = connector;
    if (apiDefinition === undefined || apiProperties === undefined) return;
    if (usesParameterSets(connector)) return;
    const { properties, connectionParameters } = apiProperties;
    const parameter = connectionParameters.find(({ isOAuth }) => isOAuth);
    const isDefined = hasSecurityScheme(apiDefinition, 'oauth2');
    if (isDefined && parameter === undefined) {
      yield {
        in: apiProperties,
        at: memberPointer(properties, '/properties', 'connectionParameters'),
        message:
          'Add a connection parameter of type oauthSetting: only the API definition declares OAuth.',
      };
    } else if (!isDefined && parameter !== undefined && securitySchemes(apiDefinition).length > 0) {
      yield {
        in: apiDefinition,
        at: '/securityDefinitions',
        message: `Add a security definition of type oauth2: only the API properties declare OAuth, in ${parameter.label}.`,
      };
    }
  },
});
