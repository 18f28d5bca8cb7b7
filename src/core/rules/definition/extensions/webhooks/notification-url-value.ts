import { defineRule } from '../../../../engine/rule.ts';

export const notificationUrlValue = defineRule({
  id: 'notification-url-value',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-notification-url'],
  docs: {
    summary: 'Set "x-ms-notification-url" to true.',
    why: 'With any other value the platform does not fill in its address, and the service has nothing to call.',
    fix: 'Write true without quotes. If the property is not an address of the platform, remove the extension.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-notification-url": true } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-notification-url": «"true"» } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-notification-url": «false» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('notification-url-value');
  },
});
