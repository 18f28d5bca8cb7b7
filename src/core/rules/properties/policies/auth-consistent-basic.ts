import { defineRule } from '../../../engine/rule.ts';
import { memberPointer } from '../../../files/member.ts';
import { hasSecurityScheme, usesParameterSets } from '../../../properties/authentication.ts';
import { listed } from '../../../text/listing.ts';

export const authConsistentBasic = defineRule({
  id: 'auth-consistent-basic',
  severity: 'warning',
  authority: 'documentation',
  subject: 'connector',
  docs: {
    summary: 'Ask users for a user name and a password if the API uses basic authentication.',
    why: 'Basic authentication combines the connection parameters username and password; without either, the service rejects every request.',
    fix: 'Add the parameters "username" (type string) and "password" (type securestring).',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": { "basic": { "type": "basic" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "username": { "type": "securestring" }, "password": { "type": "securestring" } } } }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "securityDefinitions": { "basic": { "type": "basic" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": «{ "username": { "type": "string" } }» } }',
      },
    ],
  },

  *check(connector) {
    const { apiDefinition, apiProperties } = connector;
    if (apiDefinition === undefined || apiProperties === undefined) return;
    if (!hasSecurityScheme(apiDefinition, 'basic') || usesParameterSets(connector)) return;
    const { properties, connectionParameters } = apiProperties;
    const names = new Set(connectionParameters.map(({ name }) => name.toLowerCase()));
    const missing = ['username', 'password'].filter((name) => !names.has(name));
    if (missing.length === 0) return;
    const noun = missing.length === 1 ? 'parameter' : 'parameters';
    yield {
      in: apiProperties,
      at: memberPointer(properties, '/properties', 'connectionParameters'),
      message: `Add the connection ${noun} ${listed(missing)}: the API definition declares basic authentication.`,
    };
  },
});
