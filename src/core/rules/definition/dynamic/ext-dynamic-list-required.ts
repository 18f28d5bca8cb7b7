import { defineRule } from '../../../engine/rule.ts';
import { twinFindings } from '../../../openapi/dynamic/dynamic-twins.ts';

export const extDynamicListRequired = defineRule({
  id: 'ext-dynamic-list-required',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-dynamic-values'],
  docs: {
    summary: 'Add "x-ms-dynamic-list" where a list depends on a property.',
    why: '"x-ms-dynamic-values" knows fields only by name, so newer designers cannot find a property of the body, or take the wrong field. The validator asks for both extensions.',
    fix: 'Add "x-ms-dynamic-list" with the same operation, and name the field by its full path, such as body/kind.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DynamicListExtensionRequiredForAmbiguousReferences',
      'DynamicListExtensionRequiredForNonParameterReferences',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA" } }, "/b": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "kind": { "type": "string" }, "a": { "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": { "parameter": "kind" } }, "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "kind": { "parameterReference": "body/kind" } }, "itemValuePath": "id" } } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA" } }, "/b": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "kind": { "type": "string" }, "a": { "type": "string", "x-ms-dynamic-values": «{ "operationId": "ListA", "parameters": { "kind": { "parameter": "kind" } }, "value-path": "id" }» } } } }] } } } }',
    ],
  },

  *check(definition) {
    yield* twinFindings(definition, 'x-ms-dynamic-values');
  },
});
