import { defineRule } from '../../../../engine/rule.ts';
import { type Webhook, webhooksOf } from '../../../../openapi/extensions/webhooks.ts';
import type { Operation } from '../../../../openapi/operation.ts';

export const webhookDelete = defineRule({
  id: 'webhook-delete',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-notification-content'],
  docs: {
    summary: 'Add a DELETE operation that ends what a webhook trigger subscribes to.',
    why: 'The platform calls it when a flow is switched off or deleted. Without it the service calls addresses that are gone, and each new flow adds one.',
    fix: 'Add a DELETE operation with "x-ms-visibility": "internal". Let the service answer the subscription with 201 and the address to delete in the Location header, or add that header with a script.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single" } }, "/hooks/{id}": { "delete": { "x-ms-visibility": "internal" } } } }',
      '{ "paths": { "/hooks/tides": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single" } }, "/flows/{id}": { "delete": { "x-ms-visibility": "internal" } } } }',
      '{ "paths": { "/ask": { "x-ms-notification-content": { "schema": {} }, "post": {} } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, «"post"»: { "x-ms-trigger": "single" } }, "/stations/{id}": { "delete": {} } } }',
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single" } }, "/hooks/{id}": { «"delete"»: {} } } }',
    ],
  },

  /** Yields one finding for all webhooks, because one operation usually ends them all. */
  *check(definition) {
    const triggers = webhooksOf(definition).filter(
      ({ operation, hasContent }) => hasContent && operation.isTrigger,
    );
    const [first] = triggers;
    if (first === undefined) return;
    const deletions = definition.operations.filter(({ method }) => method === 'delete');
    if (deletions.some(({ isInternal }) => isInternal)) return;
    const unsubscribe = deletions.find((each) => endsOneOf(triggers, each));
    const { pointer, label } = unsubscribe ?? first.operation;
    if (unsubscribe !== undefined) {
      const message = `Hide ${label} with "x-ms-visibility": "internal": only the platform calls it, to end a webhook.`;
      yield { at: pointer, highlight: 'key', message, severity: 'info', authority: 'advice' };
    } else {
      const count = triggers.length;
      const names = count === 1 ? label : `${count} webhooks, starting with ${label}`;
      const message = `Add an internal DELETE operation that ends the subscription of ${names}: none does.`;
      yield { at: pointer, highlight: 'key', message };
    }
  },
});

/** Whether the deletion is named after subscriptions, or its path continues that of a webhook. */
function endsOneOf(webhooks: readonly Webhook[], { path, id = '' }: Operation): boolean {
  return (
    /hook|subscri|regist|trigger|notif|callback/i.test(`${path} ${id}`) ||
    webhooks.some(({ item }) => path.startsWith(`${item.path.replace(/\/$/, '')}/`))
  );
}
