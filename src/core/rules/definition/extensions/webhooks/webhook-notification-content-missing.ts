import { defineRule } from '../../../../engine/rule.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';

export const webhookNotificationContentMissing = defineRule({
  id: 'webhook-notification-content-missing',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification-url'],
  docs: {
    summary: 'Describe what a webhook sends, next to its operation.',
    why: 'The next steps of a flow get only what "x-ms-notification-content" describes. The validator rejects a webhook without it.',
    fix: 'Add "x-ms-notification-content" with a "schema" to the path, next to "post".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    messages: ['OperationMustHaveNotificationContentExtension'],
    valid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-notification-url": true } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": «{ "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-notification-url": true } } } }] } }» } }',
    ],
  },

  /** An operation with the content inside it has a rule of its own. */
  *check(definition) {
    for (const { operation, item, hasContent } of webhooksOf(definition)) {
      if (hasContent || operation.value['x-ms-notification-content'] !== undefined) continue;
      yield {
        at: item.pointer,
        message: `Add "x-ms-notification-content" next to ${operation.label}: it is a webhook, and nothing says what it sends.`,
      };
    }
  },
});
