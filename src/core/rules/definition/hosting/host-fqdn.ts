import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { hostName, unreachableHost } from '../../../openapi/host-name.ts';
import { hasGateway, isHostSetByPolicy } from '../../../properties/movable-host.ts';

export const hostFqdn = defineRule({
  id: 'host-fqdn',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the whole domain into host.',
    why: 'The build of the connector stumbles over a host without a dot. Where a policy sets the host any name will do, yet a reviewer has asked for a whole one there too.',
    fix: 'Write "api.contoso.com"; where a dynamichosturl policy sets the host, "yourhost.yourdomain.com".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/971',
    valid: [
      '{ "host": "api.contoso.com" }',
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
    // A name such as `localhost` is the finding of `host-local-or-placeholder`.
    if (unreachableHost(name) !== undefined) return;
    yield {
      at: '/host',
      message: `Write the whole domain, such as "api.contoso.com", into "host": it is ${shown(definition.root.host)}.`,
      severity: isHostSetByPolicy(apiProperties) ? 'info' : 'warning',
    };
  },
});
