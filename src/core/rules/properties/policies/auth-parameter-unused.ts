import { defineRule } from '../../../engine/rule.ts';
import { securitySchemes } from '../../../openapi/security.ts';
import { connectionReferences } from '../../../properties/connection-references.ts';
import { usesScript } from '../../../script/script-use.ts';

export const authParameterUnused = defineRule({
  id: 'auth-parameter-unused',
  severity: 'warning',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Send the secrets that users enter to the service.',
    why: 'Users enter a key that no security definition, policy or script adds to a request, so the service never gets it.',
    fix: 'Add a security definition of type apiKey to the API definition, or a setheader policy that reads the parameter.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": { "key": { "type": "apiKey" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      },
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } }, "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.value": "@connectionParameters(\'api_key\')" } }] } }',
      },
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" }, "token:clientSecret": { "type": "securestring" } } } }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": «{ "type": "securestring" }» } } }',
      },
    ],
  },

  *check(connector) {
    const { apiDefinition, apiProperties } = connector;
    if (apiDefinition === undefined || apiProperties === undefined) return;
    if (usesScript(connector) || securitySchemes(apiDefinition).length > 0) return;
    const { connectionParameters } = apiProperties;
    // With a gateway, the secret signs in to the gateway's data source.
    if (connectionParameters.some(({ isGateway }) => isGateway)) return;
    if (connectionReferences(apiProperties).next().done !== true) return;
    for (const { name, type, pointer, label } of connectionParameters) {
      // A claim such as `token:clientSecret` goes to the identity provider.
      if (type !== 'securestring' || name.includes(':')) continue;
      const message = `Add a security definition or a setheader policy that sends ${label}: users enter it, and nothing uses it.`;
      yield { in: apiProperties, at: pointer, message };
    }
  },
});
