import { defineRule } from '../../../../engine/rule.ts';
import { brief, textOr } from '../../../../files/json/json-value.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';

export const notificationContentWithoutTrigger = defineRule({
  id: 'notification-content-without-trigger',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-notification-content'],
  docs: {
    summary: 'Make the operation next to "x-ms-notification-content" a trigger.',
    why: 'Without "x-ms-trigger" it is an action that waits for an answer. One that is called “When …” was meant to start flows.',
    fix: 'Add "x-ms-trigger": "single" to the operation, or remove "x-ms-notification-content" from a path without one.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single" } } } }',
      '{ "paths": { "/ask": { "x-ms-notification-content": { "schema": {} }, "post": { "summary": "Ask and wait for an answer", "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-notification-url": true } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": «{ "schema": {} }», "delete": {} } } }',
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": «{ "summary": "When a warning is given", "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-notification-url": true } } } }] }» } } }',
    ],
  },

  *check(definition) {
    const webhooks = webhooksOf(definition);
    const used = new Set(webhooks.map(({ item }) => item.pointer));
    for (const { path, value, pointer } of definition.paths) {
      if (value['x-ms-notification-content'] === undefined || used.has(pointer)) continue;
      yield {
        at: `${pointer}/x-ms-notification-content`,
        message: `Add "x-ms-trigger" to an operation of path \`${brief(path)}\`, or remove its "x-ms-notification-content": it has no webhook.`,
      };
    }
    for (const { operation, hasContent } of webhooks) {
      const { value, pointer, label } = operation;
      const isNamedLikeTrigger = /^\s*when\b/i.test(textOr(value.summary) ?? '');
      if (!hasContent || operation.isTrigger || !isNamedLikeTrigger) continue;
      const changes = [{ insert: 'x-ms-trigger', into: pointer, value: 'single' }];
      yield {
        at: pointer,
        message: `Add "x-ms-trigger": "single" to ${label}: it is called like a trigger, but is an action.`,
        fix: { title: 'Make it a trigger', changes },
      };
    }
  },
});
