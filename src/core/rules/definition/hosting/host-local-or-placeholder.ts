import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { hostName, unreachableHost } from '../../../openapi/paths/host-name.ts';
import { isHostDynamic } from '../../../properties/movable-host.ts';

export const hostLocalOrPlaceholder = defineRule({
  id: 'host-local-or-placeholder',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'host',
  docs: {
    summary: 'Use a host that everybody can reach.',
    why: 'The platform calls the service from the cloud, where local names, bare IP addresses and sample domains do not work. A host at azurewebsites.net works, but only your own domain can move to another server.',
    fix: 'Write the public host of the service. If each customer has their own, use a dynamichosturl policy or a gateway.',
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
    if (name === undefined || isHostDynamic(apiProperties)) return;
    const kind = unreachableHost(name);
    if (kind !== undefined) {
      yield {
        at: '/host',
        message: `Write the public host of the service: ${shown(definition.root.host)} is ${kind}.`,
        ...(kind === 'a placeholder' && { authority: 'reviewer' }),
      };
    } else if (name.endsWith('.azurewebsites.net')) {
      yield {
        at: '/host',
        severity: 'info',
        message: `Consider using your own domain: ${shown(definition.root.host)} is tied to one Azure app.`,
      };
    }
  },
});
