import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { hostName, unreachableHost } from '../../../openapi/host-name.ts';
import { isHostMovable } from '../../../properties/movable-host.ts';

export const hostLocalOrPlaceholder = defineRule({
  id: 'host-local-or-placeholder',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Name a host that everybody can reach.',
    why: 'The platform calls the service from the cloud: a local name, a bare address or a sample domain leads nowhere. A host at azurewebsites.net works, yet a domain of your own can move.',
    fix: 'Write the public host of the service. Let a dynamichosturl policy set it, or a gateway lead to it, where each customer has another.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.2.6.4'],
    valid: [
      '{ "host": "api.litware.com" }',
      {
        'apiDefinition.swagger.json': '{ "host": "yourhost.example.com" }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl" }] } }',
      },
      {
        'apiDefinition.swagger.json': '{ "host": "10.0.0.4" }',
        'apiProperties.json': '{ "properties": { "capabilities": ["gateway"] } }',
      },
    ],
    invalid: [
      '{ "host": «"localhost:7071"» }',
      '{ "host": «"10.0.0.4"» }',
      '{ "host": «"api.example.com"» }',
      '{ "host": «"7f3a.ngrok.io"» }',
      '{ "host": «"litware-prod.azurewebsites.net"» }',
    ],
  },

  *check(definition, { apiProperties }) {
    const name = hostName(definition);
    if (name === undefined || isHostMovable(apiProperties)) return;
    const kind = unreachableHost(name);
    if (kind !== undefined) {
      yield {
        at: '/host',
        message: `Write the public host of the service: ${shown(definition.root.host)} is ${kind}.`,
      };
    } else if (name.endsWith('.azurewebsites.net')) {
      yield {
        at: '/host',
        severity: 'info',
        message: `Consider a domain of your own for the service: ${shown(definition.root.host)} is tied to one app in Azure.`,
      };
    }
  },
});
