import { defineRule } from '../../../engine/rule.ts';
import { pointer } from '../../../files/json/json-pointer.ts';

export const capabilitiesGatewayConsistent = defineRule({
  id: 'capabilities-gateway-consistent',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Declare the gateway in both "capabilities" and the connection parameters.',
    why: 'The on-premises data gateway needs both the capability and a gatewaySetting parameter, in which users choose their gateway.',
    fix: 'Add the missing one. If you do not use a gateway, remove the other.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "capabilities": ["gateway"], "connectionParameters": { "gateway": { "type": "gatewaySetting" } } } }',
      '{ "properties": { "capabilities": [], "connectionParameters": {} } }',
    ],
    invalid: [
      '{ "properties": { "capabilities": [«"gateway"»], "connectionParameters": {} } }',
      '{ "properties": { "capabilities": [], "connectionParameters": { "gateway": «{ "type": "gatewaySetting" }» } } }',
    ],
  },

  *check({ capabilities, connectionParameters }) {
    const index = capabilities.indexOf('gateway');
    const parameter = connectionParameters.find(({ isGateway }) => isGateway);
    if (index >= 0 && parameter === undefined) {
      yield {
        at: pointer`/properties/capabilities/${index}`,
        message:
          'Add a gatewaySetting connection parameter, or remove "gateway" from "capabilities": the capability needs such a parameter.',
      };
    } else if (index < 0 && parameter !== undefined) {
      yield {
        at: parameter.pointer,
        message: `Add "gateway" to "capabilities": ${parameter.label} has the type gatewaySetting.`,
      };
    }
  },
});
