import { defineRule } from '../../../../engine/rule.ts';
import { setMember } from '../../../../files/member.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';
import type { Schema } from '../../../../openapi/schema.ts';

export const notificationUrlInternal = defineRule({
  id: 'notification-url-internal',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification-url'],
  docs: {
    summary: 'Hide the address to notify from users.',
    why: 'The platform fills it in. Users cannot know it, and the validator rejects a visible one.',
    fix: 'Add "x-ms-visibility": "internal" to the property.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    messages: ['NotificationUrlNotInternal'],
    valid: [
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-visibility": "internal", "x-ms-notification-url": true } } } }] } } } }',
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "hook": { "x-ms-visibility": "internal", "properties": { "url": { "x-ms-notification-url": true } } } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": «{ "x-ms-notification-url": true }» } } }] } } } }',
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "hook": { "properties": { "url": «{ "x-ms-visibility": "advanced", "x-ms-notification-url": true }» } } } } }] } } } }',
    ],
  },

  *check(definition) {
    const seen = new Set<Schema>();
    for (const { urls } of webhooksOf(definition)) {
      for (const { property, isInternal } of urls) {
        if (isInternal || seen.has(property)) continue;
        seen.add(property);
        const { value, pointer, label } = property;
        yield {
          at: pointer,
          message: `Hide ${label} with "x-ms-visibility": "internal": users see the address that the platform fills in.`,
          fix: {
            title: 'Hide it',
            changes: [setMember(value, pointer, 'x-ms-visibility', 'internal')],
            safe: true,
          },
        };
      }
    }
  },
});
