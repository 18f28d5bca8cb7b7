import { defineRule } from '../../../../engine/rule.ts';
import type { FindingFix } from '../../../../files/finding.ts';
import type { JsonChange } from '../../../../files/json/json-edit.ts';
import { arrayOr } from '../../../../files/json/json-value.ts';
import { setMember } from '../../../../files/member.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';
import type { Schema } from '../../../../openapi/schema.ts';
import { isRequiredProperty } from '../../../../openapi/schemas/input-properties.ts';

export const notificationUrlRequired = defineRule({
  id: 'notification-url-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification-url'],
  docs: {
    summary: 'Require the address to notify, and each object around it.',
    why: 'The platform leaves out what is optional and hidden, so the service would get no address. The validator rejects it.',
    fix: 'Add the property to "required" of its object, and each object around it to "required" of the next.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    messages: ['NotificationUrlNotRequired'],
    valid: [
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "required": ["url"], "properties": { "url": { "x-ms-notification-url": true } } } }] } } } }',
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "required": ["hook"], "properties": { "hook": { "required": ["url"], "properties": { "url": { "x-ms-notification-url": true } } } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": «{ "x-ms-notification-url": true }» } } }] } } } }',
      '{ "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "hook": { "required": ["url"], "properties": { "url": «{ "x-ms-notification-url": true }» } } } } }] } } } }',
    ],
  },

  *check(definition) {
    const seen = new Set<Schema>();
    for (const { urls } of webhooksOf(definition)) {
      for (const { property, isRequired } of urls) {
        if (isRequired || seen.has(property)) continue;
        seen.add(property);
        yield {
          at: property.pointer,
          message: `Add ${property.label}, and each object around it, to "required": the address to notify is optional.`,
          fix: requiring(property),
        };
      }
    }
  },
});

/** Requires the property and the objects around it, as far as they are in one definition. */
function requiring(property: Schema): FindingFix | undefined {
  const changes: JsonChange[] = [];
  for (let at: Schema | undefined = property; at?.parent !== undefined; at = at.parent) {
    const { value, pointer } = at.parent;
    if (at.kind !== 'property' || isRequiredProperty(at)) continue;
    changes.push(setMember(value, pointer, 'required', [...arrayOr(value.required), at.name]));
  }
  return changes.length === 0 ? undefined : { title: 'Require it', changes };
}
