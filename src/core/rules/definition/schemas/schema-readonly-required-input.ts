import { defineRule } from '../../../engine/rule.ts';
import { inputProperties, isRequiredProperty } from '../../../openapi/schemas/input-properties.ts';

export const schemaReadonlyRequiredInput = defineRule({
  id: 'schema-readonly-required-input',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['readOnly'],
  docs: {
    summary: 'Do not require read-only properties in a request.',
    why: 'Read-only properties are left out of requests, so a required one can never be sent. The validator rejects it.',
    fix: 'Remove "readOnly", or remove the property from "required".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'RequiredReadOnlyPropertyNotAllowedAsInput',
      "An input property cannot be 'readonly' and required.",
    ],
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
        message: `Make ${property.label} optional, or remove "readOnly": requests leave out read-only properties.`,
      };
    }
  },
});
