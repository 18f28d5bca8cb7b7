import { defineRule } from '../../../engine/rule.ts';
import { brief } from '../../../files/json/json-value.ts';
import { type FieldSource, wrongSources } from '../../../openapi/dynamic/call-parameters.ts';
import { findField } from '../../../openapi/dynamic/dynamic-fields.ts';

export const extDynamicSourceParameterNotFound = defineRule({
  id: 'ext-dynamic-source-parameter-not-found',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Take the values of dynamic parameters from fields that the operation has.',
    why: 'The designer reads the value that the user entered. The validator rejects a field that the operation does not have.',
    fix: 'Correct the name or the path in "parameter" or "parameterReference". A path starts with the name of a parameter, such as body/recipient/id.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationParameterNameNotFound'],
    valid: [
      '{ "paths": { "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": { "parameter": "kind" } }, "value-path": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": «{ "parameter": "kinds" }» }, "value-path": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    for (const { call, parameter, name, callers } of wrongSources(definition, isUnknown)) {
      yield {
        at: parameter.pointer,
        message: `Name a parameter of the operation for \`${brief(parameter.name)}\` in ${call.name}: ${callers[0]?.label} has no \`${brief(name)}\`.`,
      };
    }
  },
});

function isUnknown({ name, callers }: FieldSource): boolean {
  return callers.every((caller) => findField(caller, name) === undefined);
}
