import { defineRule } from '../../engine/rule.ts';
import { arrayOr } from '../../files/json/json-value.ts';

export const scriptGateway = defineRule({
  id: 'script-gateway',
  severity: 'error',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Use a script or the on-premises data gateway, not both.',
    why: 'Scripts do not run for connections that go through the gateway.',
    fix: 'Remove the script, or the connection parameter of type gatewaySetting and the capability "gateway".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "key": { "type": "securestring" } } } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "gateway": { "type": «"gatewaySetting"» } } } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
      {
        'apiProperties.json': '{ "properties": { "capabilities": [«"gateway"»] } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
    ],
  },

  *check({ path }, { apiProperties }) {
    if (apiProperties === undefined) return;
    const message = `Remove the gateway or \`${path}\`: scripts do not run for connections through a gateway.`;
    const parameters = apiProperties.connectionParameters.filter(
      ({ type }) => type === 'gatewaySetting',
    );
    for (const { pointer } of parameters) {
      yield { in: apiProperties, at: `${pointer}/type`, message };
    }
    const index = arrayOr(apiProperties.properties.capabilities).indexOf('gateway');
    if (index < 0 || parameters.length > 0) return;
    yield { in: apiProperties, at: `/properties/capabilities/${index}`, message };
  },
});
