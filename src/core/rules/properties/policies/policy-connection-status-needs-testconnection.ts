import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json/json-value.ts';

const TEMPLATE = 'setconnectionstatustounauthenticated';

export const policyConnectionStatusNeedsTestconnection = defineRule({
  id: 'policy-connection-status-needs-testconnection',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Declare a test operation if a policy marks connections as unauthenticated.',
    why: 'The policy checks the response of the operation that tests a connection; without that operation it has nothing to check.',
    fix: 'Add "x-ms-capabilities": { "testConnection": { "operationId": "…" } } to the API definition.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/test-connection',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "setconnectionstatustounauthenticated" }] } }',
        'apiDefinition.swagger.json':
          '{ "x-ms-capabilities": { "testConnection": { "operationId": "GetMe" } } }',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": «"setconnectionstatustounauthenticated"» }] } }',
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
      },
    ],
  },

  *check({ policies }, { apiDefinition }) {
    if (apiDefinition === undefined) return;
    if (objectOr(apiDefinition.root['x-ms-capabilities']).testConnection !== undefined) return;
    for (const { templateId, pointer, label } of policies) {
      if (templateId?.toLowerCase() !== TEMPLATE) continue;
      yield {
        at: `${pointer}/templateId`,
        message: `Add "testConnection" to "x-ms-capabilities" of the API definition: ${label} needs a test operation.`,
      };
    }
  },
});
