import { defineRule } from '../../../engine/rule.ts';
import { brief } from '../../../files/json/json-value.ts';
import {
  lastStep,
  onceForTwins,
  passedParameters,
  sourceName,
} from '../../../openapi/dynamic/call-parameters.ts';
import { type FieldLookup, findField } from '../../../openapi/dynamic/dynamic-fields.ts';

export const extDynamicRequiredMismatch = defineRule({
  id: 'ext-dynamic-required-mismatch',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Take required parameters of dynamic calls from required fields.',
    why: 'Until users fill in the optional field, the designer cannot make the call, and shows an error in place of the list.',
    fix: 'Make the field required, or make the parameter of the called operation optional.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationParameterRequiredMismatch'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "required": true, "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "required": true, "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": { "parameter": "kind" } }, "value-path": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "required": true, "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": «{ "parameter": "kind" }» }, "value-path": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const { call, parameter, target, callers } of passedParameters(definition)) {
      const source = sourceName(parameter);
      const wanted = findField(target, parameter.name);
      if (source === undefined || typeof wanted !== 'object' || !wanted.isAlwaysSent) continue;
      const caller = callers.find((each) => isOptional(findField(each, source)));
      if (caller === undefined || !isFirst(call, lastStep(source))) continue;
      yield {
        at: parameter.pointer,
        message: `Make \`${brief(source)}\` required in ${caller.label}: ${target.label} requires it as \`${brief(parameter.name)}\`.`,
      };
    }
  },
});

function isOptional(field: FieldLookup): boolean {
  return typeof field === 'object' && !field.isRequired && field.value.default === undefined;
}
