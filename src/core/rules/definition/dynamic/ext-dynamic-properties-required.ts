import { defineRule } from '../../../engine/rule.ts';
import { twinFindings } from '../../../openapi/dynamic/dynamic-twins.ts';

export const extDynamicPropertiesRequired = defineRule({
  id: 'ext-dynamic-properties-required',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-dynamic-schema'],
  docs: {
    summary: 'Add "x-ms-dynamic-properties" where a schema depends on a property.',
    why: '"x-ms-dynamic-schema" knows fields only by name, and a path to "properties" leaves out which of them are required. The validator asks for both extensions.',
    fix: 'Add "x-ms-dynamic-properties" with the same operation, the full paths of fields, and a path to the schema itself.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DynamicPropertiesExtensionRequiredForAmbiguousReferences',
      'DynamicPropertiesExtensionRequiredForNonParameterReferences',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "GetFields" } }, "/b": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "kind": { "type": "string" }, "fields": { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetFields", "parameters": { "kind": { "parameter": "kind" } }, "value-path": "schema" }, "x-ms-dynamic-properties": { "operationId": "GetFields", "parameters": { "kind": { "parameterReference": "body/kind" } }, "itemValuePath": "schema" } } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "GetFields" } }, "/b": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "kind": { "type": "string" }, "fields": { "type": "object", "x-ms-dynamic-schema": «{ "operationId": "GetFields", "parameters": { "kind": { "parameter": "kind" } }, "value-path": "schema" }» } } } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "GetFields" } }, "/b": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "kind": { "type": "string" }, "fields": { "type": "object", "x-ms-dynamic-schema": «{ "operationId": "GetFields", "parameters": {}, "value-path": "schema/properties" }» } } } }] } } } }',
    ],
  },

  *check(definition) {
    yield* twinFindings(definition, 'x-ms-dynamic-schema');
  },
});
