import { defineRule } from '../../../engine/rule.ts';
import { placeOf } from '../../../files/member.ts';
import { securitySchemes } from '../../../openapi/security.ts';
import { hasScheme, signsInElsewhere } from '../../../properties/authentication.ts';

export const authConsistentOauth = defineRule({
  id: 'auth-consistent-oauth',
  severity: 'error',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Say in both files that users sign in with OAuth.',
    why: 'The API definition tells how requests are signed, the API properties how users sign in; where only one of them speaks of OAuth, a request has no token, or a token has no use.',
    fix: 'Add a parameter of the type oauthSetting, or a security definition of the type oauth2; or remove what is left of it.',
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
    if (signsInElsewhere(connector)) return;
    const { properties, connectionParameters } = apiProperties;
    const parameter = connectionParameters.find(({ isOAuth }) => isOAuth);
    const isDefined = hasScheme(apiDefinition, 'oauth2');
    if (isDefined && parameter === undefined) {
      yield {
        in: apiProperties,
        at: placeOf(properties, '/properties', 'connectionParameters'),
        message:
          'Add a connection parameter of the type oauthSetting: the API definition says that requests are signed with OAuth.',
      };
    } else if (!isDefined && parameter !== undefined && securitySchemes(apiDefinition).length > 0) {
      yield {
        in: apiDefinition,
        at: '/securityDefinitions',
        message: `Add a security definition of the type oauth2: users sign in with ${parameter.label}, and none of the definitions is OAuth.`,
      };
    }
  },
});
