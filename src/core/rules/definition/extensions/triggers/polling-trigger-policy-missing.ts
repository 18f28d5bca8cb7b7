import { defineRule } from '../../../../engine/rule.ts';
import { pollingTriggers } from '../../../../openapi/extensions/webhooks.ts';
import type { Operation } from '../../../../openapi/operation.ts';
import { policiesFor } from '../../../../properties/policy-operations.ts';
import { runsScript } from '../../../../script/script-use.ts';

export const pollingTriggerPolicyMissing = defineRule({
  id: 'polling-trigger-policy-missing',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-trigger'],
  docs: {
    summary: 'Add a polling policy for each trigger that is not a webhook.',
    why: 'The policy keeps the time of the last poll. Without it each poll may return what the flow has already handled.',
    fix: 'Add a policy with the template "pollingtrigger" to apiProperties.json, and name the operation in it. A trigger that is a webhook needs "x-ms-notification-content" instead.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": "batch" } } } }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "pollingtrigger", "parameters": { "x-ms-apimTemplate-operationName": ["OnTide"] } }] } }',
      },
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": "batch" } } } }',
        'apiProperties.json': '{ "properties": { "scriptOperations": ["OnTide"] } }',
      },
      '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": "batch" } } } }',
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { «"get"»: { "operationId": "OnTide", "x-ms-trigger": "batch" } } } }',
        'apiProperties.json': '{ "properties": {} }',
      },
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/hooks": { «"post"»: { "operationId": "OnTide", "x-ms-trigger": "single" } } } }',
        'apiProperties.json': '{ "properties": {} }',
      },
    ],
  },

  *check(definition, connector) {
    const { apiProperties } = connector;
    if (apiProperties === undefined) return;
    for (const operation of pollingTriggers(definition)) {
      if (policiesFor(apiProperties, 'pollingtrigger', operation).length > 0) continue;
      if (runsScript(connector, operation)) continue;
      yield {
        at: operation.pointer,
        highlight: 'key',
        message: messageFor(operation),
      };
    }
  },
});

/** A trigger with a body is more likely a webhook. */
function messageFor({ method, label }: Operation): string {
  const policy = 'a "pollingtrigger" policy';
  return method === 'get'
    ? `Add ${policy} for ${label}: it is polled, and nothing keeps the time of the last poll.`
    : `Add "x-ms-notification-content", or ${policy}, for ${label}: the trigger is neither a webhook nor polled.`;
}
