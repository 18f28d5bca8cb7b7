import { defineRule } from '../../../engine/rule.ts';
import { grouped } from '../../../text/grouped.ts';

export const gatewayAndOauth = defineRule({
  id: 'gateway-and-oauth',
  severity: 'info',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Check a connection that takes both a gateway and a sign-in with OAuth.',
    why: 'Among the published connectors none has both; a service behind a gateway is usually signed in to with a name and a password.',
    fix: 'Remove the parameter of the type gatewaySetting or the one of the type oauthSetting, or make two sets of them.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "gateway": { "type": "gatewaySetting" }, "username": { "type": "string" } } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "gateway": { "type": "gatewaySetting" } } }, { "parameters": { "token": { "type": "oauthSetting" } } }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "gateway": «{ "type": "gatewaySetting" }», "token": { "type": "oauthSetting" } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const parameters of grouped(connectionParameters, ({ set }) => set).values()) {
      const gateway = parameters.find(({ isGateway }) => isGateway);
      const signIn = parameters.find(({ isOAuth }) => isOAuth);
      if (gateway === undefined || signIn === undefined) continue;
      yield {
        at: gateway.pointer,
        message: `Check ${gateway.label}: users would choose a gateway and sign in with ${signIn.label} as well.`,
      };
    }
  },
});
