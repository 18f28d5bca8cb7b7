import { defineRule } from '../../../../engine/rule.ts';
import { brief, isObject } from '../../../../files/json/json-value.ts';
import { isMissing } from '../../../../openapi/texts/written-text.ts';

export const notificationContentDescription = defineRule({
  id: 'notification-content-description',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  asks: 'description',
  members: ['x-ms-notification-content'],
  docs: {
    summary: 'Describe the notification of each webhook.',
    why: 'The description tells users what a flow gets. Most published webhooks have one.',
    fix: 'Add "description" to "x-ms-notification-content".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "paths": { "/hooks": { "x-ms-notification-content": { "description": "A warning.", "schema": {} } } } }',
    ],
    invalid: ['{ "paths": { "/hooks": { "x-ms-notification-content": «{ "schema": {} }» } } }'],
  },

  *check({ paths }) {
    for (const { path, value, pointer } of paths) {
      const content = value['x-ms-notification-content'];
      if (!isObject(content) || content.schema === undefined) continue;
      if (!isMissing(content.description)) continue;
      const at = `${pointer}/x-ms-notification-content` as const;
      yield {
        at: content.description === undefined ? at : `${at}/description`,
        message: `Describe the notification of path \`${brief(path)}\`: its "description" is missing.`,
      };
    }
  },
});
