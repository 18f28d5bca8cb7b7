import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import {
  type CallParameter,
  callParameters,
  dynamicCallsOf,
} from '../../../openapi/dynamic-calls.ts';
import { isHiddenSource } from '../../../openapi/dynamic-sources.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { visibleOperations } from '../../../openapi/written-text.ts';

/** A hundred times those of any published connector. */
const MOST_SOURCES = 200_000;

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
    const told = new Set<CallParameter>();
    for (const { operation, source } of sourcesIn(definition)) {
      if (told.has(source) || !isHiddenSource(operation, source.from)) continue;
      told.add(source);
      yield {
        at: source.pointer,
        message: `Make the field that ${shown(source.from)} names visible, or write its value there: in ${operation.label} it is internal.`,
      };
    }
  },
});

/** Each source of each call in each operation that users see, as far as their product is not absurd. */
function* sourcesIn(
  definition: ApiDefinition,
): Generator<{ readonly operation: Operation; readonly source: CallParameter }> {
  const calls = dynamicCallsOf(definition);
  let left = MOST_SOURCES;
  for (const operation of visibleOperations(definition)) {
    for (const call of calls.of(operation)) {
      for (const source of callParameters(call)) {
        if (left === 0) return;
        left -= 1;
        yield { operation, source };
      }
    }
  }
}
