import { defineRule } from '../../../engine/rule.ts';
import type { Parameter } from '../../../openapi/parameter.ts';
import type { Schema } from '../../../openapi/schema.ts';
import { inputProperties, isRequiredProperty } from '../../../openapi/schemas/input-properties.ts';

export const internalRequiredNeedsDefault = defineRule({
  id: 'internal-required-needs-default',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-visibility'],
  docs: {
    summary: 'Give required internal parameters and properties a default.',
    why: 'Users cannot enter an internal value. Without a default, each request lacks a value that the service requires.',
    fix: 'Add "default", or remove "x-ms-visibility": "internal".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "v", "in": "query", "required": true, "x-ms-visibility": "internal", "default": "1" }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "v", "in": "query", "x-ms-visibility": "internal" }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "required": ["url"], "properties": { "url": { "type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "v", "in": "query", "required": true, "x-ms-visibility": "internal" }»] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "required": ["v"], "properties": { "v": «{ "type": "string", "x-ms-visibility": "internal" }» } } }] } } } }',
    ],
  },

  *check(definition) {
    const parameters = definition.parameters.filter(
      (parameter) =>
        !parameter.isBody && parameter.value.required === true && lacksDefault(parameter),
    );
    const properties = inputProperties(definition).filter(
      (property) =>
        isRequiredProperty(property) && lacksDefault(property) && !isObjectSchema(property),
    );
    for (const input of [...parameters, ...properties]) {
      yield {
        at: input.pointer,
        message: `Add a "default" to ${input.label}, or make it visible: it is internal and required.`,
        severity: 'kind' in input ? 'warning' : 'error',
      };
    }
  },
});

/** Notification URLs and the connection id need no default: the platform fills them in. */
function lacksDefault({ value, name }: Parameter | Schema): boolean {
  const isFilledIn = value['x-ms-notification-url'] === true || name === 'connectionId';
  return value['x-ms-visibility'] === 'internal' && value.default === undefined && !isFilledIn;
}

/** Objects need no default: their properties have their own. */
function isObjectSchema({ value }: Schema): boolean {
  return value.type === 'object' || value.properties !== undefined;
}
