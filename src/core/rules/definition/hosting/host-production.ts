import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { hostName } from '../../../openapi/paths/host-name.ts';
import { isHostDynamic } from '../../../properties/movable-host.ts';

const STAGE =
  /^(?:dev(?:elopment)?|test(?:ing)?|stag(?:e|ing)|sandbox|uat|qa|demo|preprod|preview|beta)\d*$/;

export const hostProduction = defineRule({
  id: 'host-production',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'host',
  docs: {
    summary: 'Send requests to the production host.',
    why: 'Certification rejects development and test hosts (policy 5000.2.6.4). The name alone proves nothing: a few published connectors have such a name.',
    fix: 'Write the host that customers use. If only the name looks like a test host, say so when you submit.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.6.4'],
    valid: [
      '{ "host": "api.northwind.com" }',
      '{ "host": "northwind.dev" }',
      {
        'apiDefinition.swagger.json': '{ "host": "test.northwind.com" }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl" }] } }',
      },
    ],
    invalid: ['{ "host": «"api-dev.northwind.com"» }', '{ "host": «"sandbox2.northwind.com"» }'],
  },

  *check(definition, { apiProperties }) {
    const name = hostName(definition);
    if (name === undefined || isHostDynamic(apiProperties)) return;
    const stage = name
      .split('.')
      .slice(0, -1)
      .join('.')
      .split(/[.-]/)
      .find((part) => STAGE.test(part));
    if (stage === undefined) return;
    yield {
      at: '/host',
      message: `Write the production host: "${stage}" in ${shown(definition.root.host)} suggests another stage.`,
    };
  },
});
