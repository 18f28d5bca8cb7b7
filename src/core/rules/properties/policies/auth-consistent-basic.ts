import { defineRule } from '../../../engine/rule.ts';
import { placeOf } from '../../../files/member.ts';
import { hasScheme, signsInElsewhere } from '../../../properties/authentication.ts';
import { listed } from '../../../text/listing.ts';

export const authConsistentBasic = defineRule({
  id: 'auth-consistent-basic',
  severity: 'warning',
  authority: 'documentation',
  subject: 'connector',
  docs: {
    summary: 'Ask users for a name and a password where requests are signed with both.',
    why: 'Basic authentication is made of the connection parameters username and password; without one of them, the service refuses the request.',
    fix: 'Add the parameters "username" of the type string and "password" of the type securestring.',
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
    if (!hasScheme(apiDefinition, 'basic') || signsInElsewhere(connector)) return;
    const { properties, connectionParameters } = apiProperties;
    const names = new Set(connectionParameters.map(({ name }) => name.toLowerCase()));
    const lacking = ['username', 'password'].filter((name) => !names.has(name));
    if (lacking.length === 0) return;
    yield {
      in: apiProperties,
      at: placeOf(properties, '/properties', 'connectionParameters'),
      message: `Add connection parameter ${listed(lacking)}: the API definition says that requests are signed with a name and a password.`,
    };
  },
});
