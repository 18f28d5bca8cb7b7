import { defineRule } from '../../../../engine/rule.ts';
import { shown } from '../../../../files/json/json-value.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';
import type { Schema } from '../../../../openapi/schema.ts';

export const notificationUrlString = defineRule({
  id: 'notification-url-string',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification-url'],
  docs: {
    summary: 'Declare the address to notify as a string.',
    why: 'An address is text. The validator rejects another type.',
    fix: 'Set "type" to "string".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    messages: ['NotificationUrlNotString'],
    valid: [
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "type": "string", "x-ms-notification-url": true } } } }] } } } }',
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-notification-url": true } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "type": «"object"», "x-ms-notification-url": true } } } }] } } } }',
    ],
  },

  *check(definition) {
    const seen = new Set<Schema>();
    for (const { urls } of webhooksOf(definition)) {
      for (const { property } of urls) {
        if (!isOfOtherType(property) || seen.has(property)) continue;
        seen.add(property);
        const at = `${property.pointer}/type` as const;
        yield {
          at,
          message: `Set the type of ${property.label} to "string": it is the address to notify, and has type ${shown(property.value.type)}.`,
          fix: { title: 'Set to "string"', changes: [{ replace: at, with: 'string' }], safe: true },
        };
      }
    }
  },
});

/** One published connector leaves the type out. */
function isOfOtherType({ value: { type } }: Schema): boolean {
  return type !== undefined && type !== null && type !== 'string';
}
