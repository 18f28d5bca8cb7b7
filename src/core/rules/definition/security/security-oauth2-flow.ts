import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { oauthAddresses, securitySchemes } from '../../../openapi/security.ts';

export const securityOauth2Flow = defineRule({
  id: 'security-oauth2-flow',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use the "accessCode" flow for OAuth.',
    why: 'Connections sign in with an authorization code. The platform does not offer the implicit, password and client credentials flows.',
    fix: 'Set "flow" to "accessCode", and add "authorizationUrl" and "tokenUrl".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: ['{ "securityDefinitions": { "oauth": { "type": "oauth2", "flow": "accessCode" } } }'],
    invalid: ['{ "securityDefinitions": { "oauth": { "type": "oauth2", "flow": «"implicit"» } } }'],
  },

  *check(definition) {
    for (const { label, pointer, value } of securitySchemes(definition)) {
      const { flow, type } = value;
      if (type !== 'oauth2' || flow === 'accessCode') continue;
      if (typeof flow !== 'string' || !oauthAddresses.has(flow)) continue;
      yield {
        at: `${pointer}/flow`,
        message: `Set "flow" of ${label} to "accessCode": it is ${shown(flow)}.`,
      };
    }
  },
});
