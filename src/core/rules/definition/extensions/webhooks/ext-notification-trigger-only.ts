import { defineRule } from '../../../../engine/rule.ts';
import { objectOr, scalarText } from '../../../../files/json/json-value.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';

export const extNotificationTriggerOnly = defineRule({
  id: 'ext-notification-trigger-only',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification'],
  docs: {
    summary: 'Use "x-ms-notification" only in a trigger, to name its webhook.',
    why: 'The webhook tells the platform when to call the trigger. The validator rejects the extension in actions and in webhooks, and if it names anything else than a webhook.',
    fix: 'Move it to the trigger that fetches the data, and write the operationId of the webhook.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'NotificationExtensionSupportedForTriggerOnly',
      'NotificationExtensionNotSupportedInWebhookOperation',
      'NotificationOperationMustBeWebhook',
    ],
    valid: [
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { "x-ms-trigger": "batch", "x-ms-notification": { "operationId": "Watch" } } }, "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "operationId": "Watch", "x-ms-trigger": "single" } } } }',
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { "x-ms-trigger": "batch", "x-ms-notification": { "operationId": "Gone" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { «"x-ms-notification"»: { "operationId": "Gone" } } } } }',
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { "x-ms-trigger": "batch", "x-ms-notification": «{}» } } } }',
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { "operationId": "GetTides", "x-ms-trigger": "batch", "x-ms-notification": { "operationId": «"GetTides"» } } } } }',
      '{ "swagger": "2.0", "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "operationId": "Watch", "x-ms-trigger": "single", «"x-ms-notification"»: { "operationId": "Watch" } } } } }',
    ],
  },

  /** An operation that does not exist has a rule of its own. */
  *check(definition) {
    yield* definition.faultsOf('ext-notification-trigger-only');
    const webhooks = new Set(webhooksOf(definition).map(({ operation }) => operation));
    for (const operation of definition.operations) {
      const { value, pointer, label } = operation;
      if (value['x-ms-notification'] === undefined) continue;
      const at = `${pointer}/x-ms-notification` as const;
      const id = scalarText(objectOr(value['x-ms-notification']).operationId);
      const named = definition.operationsById.get(id);
      if (!operation.isTrigger || webhooks.has(operation)) {
        const kind = operation.isTrigger ? 'a webhook itself' : 'no trigger';
        const message = `Remove "x-ms-notification" from ${label}: it is ${kind}.`;
        yield { at, highlight: 'key', message };
      } else if (named !== undefined && !webhooks.has(named)) {
        const message = `Name a webhook in "x-ms-notification" of ${label}: ${named.label} is none.`;
        yield { at: `${at}/operationId`, message };
      }
    }
  },
});
