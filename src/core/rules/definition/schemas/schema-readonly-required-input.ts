import { defineRule } from '../../../engine/rule.ts';
import { inputProperties, isRequiredProperty } from '../../../openapi/input-properties.ts';

export const schemaReadonlyRequiredInput = defineRule({
  id: 'schema-readonly-required-input',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['readOnly'],
  docs: {
    summary: 'Do not require users to enter what is read-only.',
    why: 'A read-only property is left out of the request, so that a required one could never be sent; the validator stops it.',
    fix: 'Remove "readOnly", or take the property out of "required".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['RequiredReadOnlyPropertyNotAllowedAsInput'],
    valid: [
      '{ "definitions": { "A": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "readOnly": true } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/A" } }] } } }, "definitions": { "A": { "type": "object", "required": ["id"], "properties": { "id": «{ "type": "string", "readOnly": true }» } } } }',
    ],
  },

  *check(definition) {
    for (const property of inputProperties(definition)) {
      if (property.value.readOnly !== true || !isRequiredProperty(property)) continue;
      yield {
        at: property.pointer,
        message: `Remove "readOnly" from ${property.label}, or do not require it: a request cannot carry it.`,
      };
    }
  },
});
