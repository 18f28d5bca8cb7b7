import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { hostName, unreachableHost } from '../../../openapi/paths/host-name.ts';
import { hasGateway, isHostSetByPolicy } from '../../../properties/movable-host.ts';

export const hostFqdn = defineRule({
  id: 'host-fqdn',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  asks: 'host',
  docs: {
    summary: 'Write the full domain name in host.',
    why: 'The build of the connector has failed on a host without a dot. If a policy sets the host, any name works, but a reviewer has asked for a full one there too.',
    fix: 'Write a name such as "api.northwind.com". If a dynamichosturl policy sets the host, write "yourhost.yourdomain.com".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/971',
    valid: [
      '{ "host": "api.northwind.com" }',
      '{ "host": "localhost" }',
      {
        'apiDefinition.swagger.json': '{ "host": "intranet" }',
        'apiProperties.json': '{ "properties": { "capabilities": ["gateway"] } }',
      },
    ],
    invalid: [
      '{ "host": «"x"» }',
      {
        'apiDefinition.swagger.json': '{ "host": «"dynamichosturl"» }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl" }] } }',
      },
    ],
  },

  *check(definition, { apiProperties }) {
    const name = hostName(definition);
    if (name === undefined || name.includes('.') || hasGateway(apiProperties)) return;
    // `host-local-or-placeholder` reports names such as `localhost`.
    if (unreachableHost(name) !== undefined) return;
    yield {
      at: '/host',
      message: `Write the full domain name in "host", with a dot: it is ${shown(definition.root.host)}.`,
      severity: isHostSetByPolicy(apiProperties) ? 'info' : 'warning',
    };
  },
});
