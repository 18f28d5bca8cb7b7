import { defineRule } from '../../../../engine/rule.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';

export const extTriggerWebhookSingle = defineRule({
  id: 'ext-trigger-webhook-single',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-notification-content'],
  docs: {
    summary: 'Set "x-ms-trigger" of a webhook to "single".',
    why: 'A service notifies a flow of one event at a time. Every published webhook says "single".',
    fix: 'Change "batch" to "single".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single" } } } }',
      '{ "paths": { "/tides": { "get": { "x-ms-trigger": "batch" } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": «"batch"» } } } }',
    ],
  },

  *check(definition) {
    for (const { operation } of webhooksOf(definition)) {
      if (operation.value['x-ms-trigger'] !== 'batch') continue;
      const at = `${operation.pointer}/x-ms-trigger` as const;
      yield {
        at,
        message: `Change "x-ms-trigger" of ${operation.label} to "single": it is a webhook, and says "batch".`,
        fix: { title: 'Change to "single"', changes: [{ replace: at, with: 'single' }] },
      };
    }
  },
});
