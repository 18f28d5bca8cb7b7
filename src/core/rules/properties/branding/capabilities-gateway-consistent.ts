import { defineRule } from '../../../engine/rule.ts';
import { pointer } from '../../../files/json-pointer.ts';

export const capabilitiesGatewayConsistent = defineRule({
  id: 'capabilities-gateway-consistent',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Name the gateway both in "capabilities" and among the connection parameters.',
    why: 'The on-premises data gateway takes both: the capability, and a parameter of the type gatewaySetting in which users choose theirs.',
    fix: 'Add what is missing, or remove what is left of a gateway that is not used.',
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
          'Add a connection parameter of the type gatewaySetting, or remove "gateway" from "capabilities": one needs the other.',
      };
    } else if (index < 0 && parameter !== undefined) {
      yield {
        at: parameter.pointer,
        message: `Add "gateway" to "capabilities": ${parameter.label} is of the type gatewaySetting.`,
      };
    }
  },
});
