import { defineRule } from '../../../../engine/rule.ts';
import { policiesFor } from '../../../../properties/policy-operations.ts';
import { runsScript } from '../../../../script/script-use.ts';

export const extPageableNeedsUpdatenextlink = defineRule({
  id: 'ext-pageable-needs-updatenextlink',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-pageable'],
  docs: {
    summary: 'Add the policy “updatenextlink” for each operation with pages.',
    why: 'The policy rewrites the address of the next page, so that it goes through the platform. Without it the platform calls the service itself, without the connection.',
    fix: 'Add a policy with the template "updatenextlink" to apiProperties.json, and name the operation in it.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { "get": { "operationId": "ListTides", "x-ms-pageable": { "nextLinkName": "nextLink" } } } } }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "updatenextlink", "parameters": { "x-ms-apimTemplate-operationName": ["ListTides"] } }] } }',
      },
      '{ "paths": { "/tides": { "get": { "operationId": "ListTides", "x-ms-pageable": { "nextLinkName": "nextLink" } } } } }',
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { "get": { "operationId": "ListTides", «"x-ms-pageable"»: { "nextLinkName": "nextLink" } } } } }',
        'apiProperties.json': '{ "properties": {} }',
      },
    ],
  },

  *check(definition, connector) {
    const { apiProperties } = connector;
    if (apiProperties === undefined) return;
    for (const operation of definition.operations) {
      if (operation.value['x-ms-pageable'] === undefined) continue;
      if (policiesFor(apiProperties, 'updatenextlink', operation).length > 0) continue;
      if (runsScript(connector, operation)) continue;
      yield {
        at: `${operation.pointer}/x-ms-pageable`,
        highlight: 'key',
        message: `Add an "updatenextlink" policy for ${operation.label}: it has pages, and nothing rewrites the address of the next.`,
      };
    }
  },
});
