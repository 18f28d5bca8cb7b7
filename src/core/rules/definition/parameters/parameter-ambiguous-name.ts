import { defineRule } from '../../../engine/rule.ts';
import { scalarText } from '../../../files/json-value.ts';
import { callParameters, dynamicCallsOf } from '../../../openapi/dynamic-calls.ts';
import { isAmbiguous } from '../../../openapi/dynamic-sources.ts';

/** The extension that tells more exactly what the older one does. */
const twins: Readonly<Record<string, string>> = {
  'x-ms-dynamic-values': 'x-ms-dynamic-list',
  'x-ms-dynamic-schema': 'x-ms-dynamic-properties',
};

export const parameterAmbiguousName = defineRule({
  id: 'parameter-ambiguous-name',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say which of two fields of one name is meant.',
    why: 'A list that calls an operation with a parameter and a body property of one name cannot tell the two apart; the validator reports it.',
    fix: 'Add "x-ms-dynamic-list" or "x-ms-dynamic-properties", which name the place of a field with its whole path.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationParameterNameIsAmbiguous'],
    valid: [
      '{ "paths": { "/a/{b}": { "post": { "operationId": "FindA", "parameters": [{ "name": "b", "in": "path", "type": "string" }, { "name": "body", "in": "body", "schema": { "properties": { "c": { "type": "string" } } } }] } }, "/d": { "get": { "parameters": [{ "name": "e", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "FindA", "parameters": { "b": 1, "c": 2 } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a/{b}": { "post": { "operationId": "FindA", "parameters": [{ "name": "b", "in": "path", "type": "string" }, { "name": "body", "in": "body", "schema": { "properties": { "b": { "type": "string" } } } }] } }, "/d": { "get": { "parameters": [{ "name": "e", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "FindA", "parameters": { «"b"»: 1 } } }] } } } }',
    ],
  },

  *check(definition) {
    for (const call of dynamicCallsOf(definition).all()) {
      const twin = Object.hasOwn(twins, call.name) ? twins[call.name] : undefined;
      const called = definition.operationsById.get(scalarText(call.value.operationId));
      if (twin === undefined || called === undefined || call.owner[twin] !== undefined) continue;
      for (const { name, pointer } of callParameters(call)) {
        if (!isAmbiguous(called, name)) continue;
        yield {
          at: pointer,
          part: 'key',
          message: `Add "${twin}" with the whole path of \`${name}\`: ${called.label} has a parameter and a body property of that name.`,
        };
      }
    }
  },
});
