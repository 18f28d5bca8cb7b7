import { defineRule } from '../../../engine/rule.ts';
import { groupBy } from '../../../text/group-by.ts';

export const gatewayAndOauth = defineRule({
  id: 'gateway-and-oauth',
  severity: 'info',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Check connections that use both a gateway and an OAuth sign-in.',
    why: 'No published connector has both. Users usually sign in to a service behind a gateway with a user name and password.',
    fix: 'Remove the gatewaySetting or the oauthSetting parameter, or put them into two parameter sets.',
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
    for (const parameters of groupBy(connectionParameters, ({ set }) => set).values()) {
      const gateway = parameters.find(({ isGateway }) => isGateway);
      const signIn = parameters.find(({ isOAuth }) => isOAuth);
      if (gateway === undefined || signIn === undefined) continue;
      yield {
        at: gateway.pointer,
        message: `Check whether users need both: ${gateway.label} asks for a gateway, and ${signIn.label} for an OAuth sign-in.`,
      };
    }
  },
});
