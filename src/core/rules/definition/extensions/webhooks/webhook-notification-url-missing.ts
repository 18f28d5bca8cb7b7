import { defineRule } from '../../../../engine/rule.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';

export const webhookNotificationUrlMissing = defineRule({
  id: 'webhook-notification-url-missing',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification-content'],
  docs: {
    summary: 'Mark the address to notify in the body of each webhook trigger.',
    why: 'The platform writes the address of the flow into the property with "x-ms-notification-url". Without it the service has nothing to call, and the validator rejects the trigger.',
    fix: 'Add "x-ms-notification-url": true to one property of the body.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    messages: ['WebhookOperationsMissingNotificationUrlProperty'],
    valid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single", "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "type": "string", "x-ms-notification-url": true } } } }] } } } }',
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single", "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Hook" } }] } } }, "definitions": { "Hook": { "properties": { "target": { "properties": { "url": { "x-ms-notification-url": true } } } } } } }',
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "parameters": [] } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": «{ "x-ms-trigger": "single" }» } } }',
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single", "parameters": [{ "name": "body", "in": "body", "schema": «{ "properties": { "url": { "type": "string" } } }» }] } } } }',
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single", "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "a": { "x-ms-notification-url": true }, "b": «{ "x-ms-notification-url": true }» } } }] } } } }',
    ],
  },

  *check(definition) {
    for (const { operation, urls, hasContent } of webhooksOf(definition)) {
      const [first, second] = urls;
      if (!hasContent || !operation.isTrigger) continue;
      if (first === undefined) {
        const body = operation.parameters.find(({ isBody }) => isBody);
        yield {
          at: body === undefined ? operation.pointer : `${body.pointer}/schema`,
          message: `Add "x-ms-notification-url": true to a property of the body of ${operation.label}: it is a webhook without an address.`,
        };
      } else if (second !== undefined) {
        yield {
          at: second.property.pointer,
          message: `Keep one "x-ms-notification-url" in the body of ${operation.label}: it has ${urls.length}.`,
        };
      }
    }
  },
});
