import { defineRule } from '../../../../engine/rule.ts';

export const notificationContentSchema = defineRule({
  id: 'notification-content-schema',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-notification-content'],
  docs: {
    summary: 'Describe in "schema" what a webhook sends.',
    why: 'Without a schema the next steps of a flow can use nothing of the notification.',
    fix: 'Add "schema" to "x-ms-notification-content".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "x-ms-notification-content": { "schema": { "type": "object" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "x-ms-notification-content": «{ "description": "A tide" }» } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "x-ms-notification-content": «"A tide"» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('notification-content-schema');
  },
});
