import { defineRule } from '../../../engine/rule.ts';
import { placeOf } from '../../../files/member.ts';
import { hasScheme, signsInElsewhere } from '../../../properties/authentication.ts';

const TEXTS: ReadonlySet<unknown> = new Set(['securestring', 'string']);

export const authConsistentApikey = defineRule({
  id: 'auth-consistent-apikey',
  severity: 'warning',
  authority: 'documentation',
  subject: 'connector',
  docs: {
    summary: 'Ask users for the API key that requests are signed with.',
    why: 'The API definition says that a key goes along with each request; without a parameter nobody is asked for it.',
    fix: 'Add a connection parameter of the type securestring, usually called api_key.',
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
    if (!hasScheme(apiDefinition, 'apiKey') || signsInElsewhere(connector)) return;
    const { properties, connectionParameters } = apiProperties;
    if (connectionParameters.some(({ type }) => TEXTS.has(type))) return;
    yield {
      in: apiProperties,
      at: placeOf(properties, '/properties', 'connectionParameters'),
      message:
        'Add a connection parameter of the type securestring, such as `api_key`: the API definition says that requests are signed with a key, and nobody is asked for it.',
    };
  },
});
