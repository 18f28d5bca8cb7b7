import { defineRule } from '../../../../engine/rule.ts';
import type { ApiDefinition } from '../../../../openapi/api-definition.ts';
import { schemasWith } from '../../../../openapi/every-schema.ts';
import { webhooksOf } from '../../../../openapi/extensions/webhooks.ts';
import type { Schema } from '../../../../openapi/schema.ts';

export const notificationUrlPosition = defineRule({
  id: 'notification-url-position',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-notification-url'],
  docs: {
    summary: 'Mark the address to notify only in a body.',
    why: 'The platform sends its address in the body. The validator rejects the mark elsewhere.',
    fix: 'Move the address into the body of the request.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['NotificationUrlNotAllowedInThisPosition'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "url": { "x-ms-notification-url": true } } } }] } } } }',
      '{ "swagger": "2.0", "paths": { "/hooks": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Hook" } }], "responses": { "201": { "schema": { "$ref": "#/definitions/Hook" } } } } } }, "definitions": { "Hook": { "properties": { "url": { "x-ms-notification-url": true } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/hooks": { "post": { "parameters": [{ "name": "url", "in": "query", "type": "string", «"x-ms-notification-url"»: true }] } } } }',
      '{ "swagger": "2.0", "paths": { "/hooks": { "get": { "responses": { "200": { "description": "Hook", "schema": { "properties": { "url": { «"x-ms-notification-url"»: true } } } } } } } } }',
    ],
  },

  /** Published connectors have it in responses, so that is only a warning. */
  *check(definition) {
    for (const { at, highlight } of definition.faultsOf('notification-url-position')) {
      yield { at, highlight, message: messageFor(definition.nameOf(at)) };
    }
    for (const { pointer, label } of urlsInResponses(definition)) {
      const at = `${pointer}/x-ms-notification-url` as const;
      yield { at, highlight: 'key', severity: 'warning', message: messageFor(label) };
    }
  },
});

function messageFor(label: string): string {
  return `Move the address to notify into the body of the webhook: ${label} is not in a body.`;
}

/** Returns the marked properties that are only in responses. */
function urlsInResponses(definition: ApiDefinition): readonly Schema[] {
  const inBodies = new Set(
    webhooksOf(definition).flatMap(({ urls }) => urls.map(({ property }) => property)),
  );
  return schemasWith(definition, 'x-ms-notification-url').filter(
    (schema) =>
      schema.value['x-ms-notification-url'] === true &&
      (schema.top.kind === 'response' || schema.top.kind === 'notification') &&
      !inBodies.has(schema),
  );
}
