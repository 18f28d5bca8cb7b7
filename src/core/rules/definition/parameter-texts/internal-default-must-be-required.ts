import { defineRule } from '../../../engine/rule.ts';
import type { JsonChange } from '../../../files/json/json-edit.ts';
import { arrayOr } from '../../../files/json/json-value.ts';
import type { Schema } from '../../../openapi/schema.ts';
import { inputProperties, isRequiredProperty } from '../../../openapi/schemas/input-properties.ts';

export const internalDefaultMustBeRequired = defineRule({
  id: 'internal-default-must-be-required',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-visibility'],
  docs: {
    summary: 'Require internal parameters and properties that have a default.',
    why: 'The platform sends the default of an internal field only if the field is required. The service never receives an optional one, so the validator warns about it.',
    fix: 'Add "required": true to the parameter, or add the property name to "required" in its object.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'The property is internal and has a default value, it must be required. Optional internal fields are ignored.',
      'The internal property has a default value but is optional. Only required properties are guaranteed to be included in requests.',
      'PropertyMustBeRequired',
      'InternalPropertyWithDefaultOptional',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "v", "in": "query", "required": true, "x-ms-visibility": "internal", "default": "1" }] } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "properties": { "v": { "x-ms-visibility": "internal", "default": "1" } } } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "v", "in": "query", "x-ms-visibility": "internal", "default": "1" }»] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "v": «{ "x-ms-visibility": "internal", "default": "1" }» } } }] } } } }',
    ],
  },

  *check(definition) {
    for (const parameter of definition.parameters) {
      const { value, isBody } = parameter;
      if (isBody || value.required === true || !isInternalDefault(value)) continue;
      const change: JsonChange =
        value.required === undefined
          ? { insert: 'required', into: parameter.pointer, value: true }
          : { replace: `${parameter.pointer}/required`, with: true };
      yield {
        at: parameter.pointer,
        message: requireMessage(parameter.label),
        fix: { title: 'Make it required', changes: [change] },
      };
    }
    for (const property of inputProperties(definition)) {
      const { value, pointer, label } = property;
      if (isRequiredProperty(property) || !isInternalDefault(value)) continue;
      yield {
        at: pointer,
        message: requireMessage(label),
        fix: { title: 'Make it required', changes: requireProperty(property) },
      };
    }
  },
});

function isInternalDefault(value: Schema['value']): boolean {
  return value['x-ms-visibility'] === 'internal' && value.default !== undefined;
}

function requireMessage(label: string): string {
  return `Make ${label} required: it is internal and optional, so its default is not sent.`;
}

function requireProperty({ name, parent }: Schema): readonly JsonChange[] {
  if (parent === undefined) return [];
  const { required } = parent.value;
  return required === undefined
    ? [{ insert: 'required', into: parent.pointer, value: [name] }]
    : [{ replace: `${parent.pointer}/required`, with: [...arrayOr(required), name] }];
}
