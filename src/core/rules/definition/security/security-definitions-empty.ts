import { defineRule } from '../../../engine/rule.ts';
import { securitySchemes } from '../../../openapi/security.ts';
import type { ApiProperties, ConnectionParameter } from '../../../properties/api-properties.ts';

const SECRET_NAME = /key|token|secret|pass(?:word)?$|user_?name/i;

export const securityDefinitionsEmpty = defineRule({
  id: 'security-definitions-empty',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define how the connection signs in.',
    why: 'Without a security definition, the wizard shows no authentication. A key that users enter is not sent, unless a policy or a script sends it.',
    fix: 'Add a definition that matches the connection parameters to "securityDefinitions", and name it in "security".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "securityDefinitions": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      },
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": {} }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } }, "policyTemplateInstances": [{ "templateId": "setheader" }] } }',
      },
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": {} }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "site": { "type": "string" } } } }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": «{}» }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      },
      {
        'apiDefinition.swagger.json': '«{ "swagger": "2.0" }»',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
      },
    ],
  },

  *check(definition, { apiProperties, script }) {
    if (apiProperties === undefined || script !== undefined) return;
    if (securitySchemes(definition).length > 0 || hasPolicies(apiProperties)) return;
    const credential = apiProperties.connectionParameters.find(isCredential);
    if (credential === undefined) return;
    yield {
      at: '/securityDefinitions',
      message: `Add a security definition for ${credential.label}: "securityDefinitions" has none.`,
    };
  },
});

function hasPolicies({ policies }: ApiProperties): boolean {
  return policies.length > 0;
}

function isCredential({ name, type }: ConnectionParameter): boolean {
  return type === 'securestring' || type === 'oauthSetting' || SECRET_NAME.test(name);
}
