import { defineRule } from '../../../engine/rule.ts';
import { callParameters } from '../../../openapi/dynamic/call-parameters.ts';
import { dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';
import { isAmbiguousField } from '../../../openapi/dynamic/dynamic-fields.ts';

export const parameterAmbiguousName = defineRule({
  id: 'parameter-ambiguous-name',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Tell apart a parameter and a body property with the same name.',
    why: 'A dynamic list or schema cannot tell apart a parameter and a body property with the same name. The validator warns about it.',
    fix: 'Add "x-ms-dynamic-list" or "x-ms-dynamic-properties", which identify a field by its full path.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationParameterNameIsAmbiguous',
      'The parameter name is ambiguous as it matches both a parameter name and a path to a body property.',
    ],
    valid: [
      '{ "paths": { "/a/{b}": { "post": { "operationId": "FindA", "parameters": [{ "name": "b", "in": "path", "type": "string" }, { "name": "body", "in": "body", "schema": { "properties": { "c": { "type": "string" } } } }] } }, "/d": { "get": { "parameters": [{ "name": "e", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "FindA", "parameters": { "b": 1, "c": 2 } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a/{b}": { "post": { "operationId": "FindA", "parameters": [{ "name": "b", "in": "path", "type": "string" }, { "name": "body", "in": "body", "schema": { "properties": { "b": { "type": "string" } } } }] } }, "/d": { "get": { "parameters": [{ "name": "e", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "FindA", "parameters": { «"b"»: 1 } } }] } } } }',
    ],
  },

  *check(definition) {
    for (const call of dynamicCallsOf(definition).all) {
      const { twin, isOlder } = call.form;
      if (twin === undefined || !isOlder || call.target === undefined) continue;
      if (call.owner.value[twin] !== undefined) continue;
      for (const { name, pointer } of callParameters(call)) {
        if (!isAmbiguousField(call.target, name)) continue;
        yield {
          at: pointer,
          highlight: 'key',
          message: `Add "${twin}" with the full path of \`${name}\`: ${call.target.label} has a parameter and a body property with this name.`,
        };
      }
    }
  },
});
