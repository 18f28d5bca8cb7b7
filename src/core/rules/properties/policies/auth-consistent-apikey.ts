import { defineRule } from '../../../engine/rule.ts';
import { memberPointer } from '../../../files/member.ts';
import { hasSecurityScheme, usesParameterSets } from '../../../properties/authentication.ts';

const TEXTS: ReadonlySet<unknown> = new Set(['securestring', 'string']);

export const authConsistentApikey = defineRule({
  id: 'auth-consistent-apikey',
  severity: 'warning',
  authority: 'documentation',
  subject: 'connector',
  docs: {
    summary: 'Ask users for the API key that the API definition requires.',
    why: 'The API definition requires a key with each request, but without a connection parameter users are never asked for one.',
    fix: 'Add a connection parameter of type securestring, usually named api_key.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": { "key": { "type": "apiKey" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": { "key": { "type": "apiKey" } } }',
        'apiProperties.json': '{ "properties": { "connectionParameters": «{}» } }',
      },
    ],
  },

  *check(connector) {
    const { apiDefinition, apiProperties } = connector;
    if (apiDefinition === undefined || apiProperties === undefined) return;
    if (!hasSecurityScheme(apiDefinition, 'apiKey') || usesParameterSets(connector)) return;
    const { properties, connectionParameters } = apiProperties;
    if (connectionParameters.some(({ type }) => TEXTS.has(type))) return;
    yield {
      in: apiProperties,
      at: memberPointer(properties, '/properties', 'connectionParameters'),
      message:
        'Add a connection parameter of type securestring, such as `api_key`: the API definition requires a key, and users are not asked for one.',
    };
  },
});
