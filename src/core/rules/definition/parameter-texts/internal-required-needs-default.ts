import { defineRule } from '../../../engine/rule.ts';
import { inputProperties, isRequiredProperty } from '../../../openapi/input-properties.ts';
import type { Parameter } from '../../../openapi/parameter.ts';
import type { Schema } from '../../../openapi/schema.ts';

export const internalRequiredNeedsDefault = defineRule({
  id: 'internal-required-needs-default',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-visibility'],
  docs: {
    summary: 'Give a default to what is internal and required.',
    why: 'Users cannot enter it, so that without a default every request lacks what the service requires.',
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
      (each) => !each.isBody && each.value.required === true && lacksDefault(each),
    );
    const properties = inputProperties(definition).filter(
      (each) => isRequiredProperty(each) && lacksDefault(each) && isOneValue(each),
    );
    for (const each of [...parameters, ...properties]) {
      yield {
        at: each.pointer,
        message: `Give ${each.label} a "default", or let users see it: it is internal and required.`,
        severity: 'kind' in each ? 'warning' : 'error',
      };
    }
  },
});

/** The platform itself fills in a notification URL and the connection's id. */
function lacksDefault({ value, name }: Parameter | Schema): boolean {
  const isFilledIn = value['x-ms-notification-url'] === true || name === 'connectionId';
  return value['x-ms-visibility'] === 'internal' && value.default === undefined && !isFilledIn;
}

/** An object is filled by the defaults of its own properties. */
function isOneValue({ value }: Schema): boolean {
  return value.type !== 'object' && value.properties === undefined;
}
