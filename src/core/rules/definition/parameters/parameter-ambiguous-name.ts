import { defineRule } from '../../../engine/rule.ts';
import { scalarText } from '../../../files/json-value.ts';
import { callParameters, dynamicCallsOf } from '../../../openapi/dynamic-calls.ts';
import { isAmbiguousSource } from '../../../openapi/dynamic-sources.ts';

/** For each older extension, the newer one that identifies fields by their full path. */
const replacements: Readonly<Record<string, string>> = {
  'x-ms-dynamic-values': 'x-ms-dynamic-list',
  'x-ms-dynamic-schema': 'x-ms-dynamic-properties',
};

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
      const newer = Object.hasOwn(replacements, call.name) ? replacements[call.name] : undefined;
      const called = definition.operationsById.get(scalarText(call.value.operationId));
      if (newer === undefined || called === undefined || call.owner[newer] !== undefined) continue;
      for (const { name, pointer } of callParameters(call)) {
        if (!isAmbiguousSource(called, name)) continue;
        yield {
          at: pointer,
          highlight: 'key',
          message: `Add "${newer}" with the full path of \`${name}\`: ${called.label} has a parameter and a body property with this name.`,
        };
      }
    }
  },
});
