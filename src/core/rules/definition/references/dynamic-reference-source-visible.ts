import type { JsonPointer } from '../../../diagnostic.ts';
import { shown } from '../../../files/json-value.ts';
import { callParameters, dynamicCallsOf } from '../../../openapi/dynamic-calls.ts';
import { isHiddenSource } from '../../../openapi/dynamic-sources.ts';
import { defineRule } from '../../../rule.ts';

export const dynamicReferenceSourceVisible = defineRule({
  id: 'dynamic-reference-source-visible',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Fill dynamic lists from fields that users see.',
    why: 'A list that depends on a hidden field would stay as it is whatever users enter; the validator stops it.',
    fix: 'Make the field visible, or write its value into the extension.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SourcePropertyInternal'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }, { "name": "c", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "GetC", "parameters": { "b": { "parameter": "b" } } } }] } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "parameters": [{ "name": "b", "in": "query", "type": "string", "x-ms-visibility": "internal" }, { "name": "c", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "GetC", "parameters": { "b": { "parameter": "b" } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string", "x-ms-visibility": "internal" }, { "name": "c", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "GetC", "parameters": { "b": «{ "parameter": "b" }» } } }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "b": { "type": "object", "x-ms-visibility": "internal", "properties": { "c": { "type": "string" } } }, "d": { "type": "string", "x-ms-dynamic-list": { "operationId": "GetD", "parameters": { "c": «{ "parameterReference": "body/b/c" }» } } } } } }] } } } }',
    ],
  },

  *check(definition) {
    const calls = dynamicCallsOf(definition);
    const told = new Set<JsonPointer>();
    for (const operation of definition.operations.filter(({ isInternal }) => !isInternal)) {
      for (const { from, pointer } of [...calls.of(operation)].flatMap(callParameters)) {
        if (told.has(pointer) || !isHiddenSource(operation, from)) continue;
        told.add(pointer);
        yield {
          at: pointer,
          message: `Make the field that ${shown(from)} names visible, or write its value there: in ${operation.label} it is internal.`,
        };
      }
    }
  },
});
