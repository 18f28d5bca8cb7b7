import { defineRule } from '../../../engine/rule.ts';
import { objectOr, shown } from '../../../files/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import {
  type CallParameter,
  callParameters,
  dynamicCallsOf,
} from '../../../openapi/dynamic-calls.ts';
import { isHiddenSource } from '../../../openapi/dynamic-sources.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { visibleOperations } from '../../../openapi/written-text.ts';

/** A hundred times as many as any published connector has. */
const MAX_SOURCES = 200_000;

export const dynamicReferenceSourceVisible = defineRule({
  id: 'dynamic-reference-source-visible',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Make the fields that dynamic lists depend on visible.',
    why: 'Users cannot fill in a hidden field, so the list would never change. The validator rejects it.',
    fix: 'Make the field visible, or write a fixed value in the extension.',
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
    const reported = new Set<CallParameter>();
    for (const { operation, source } of sourcesIn(definition)) {
      if (reported.has(source) || !isHiddenSource(operation, source.from)) continue;
      reported.add(source);
      yield {
        at: source.pointer,
        message: `Make field ${shown(fieldName(source))} visible, or write a fixed value instead: it is internal in ${operation.label}.`,
      };
    }
  },
});

function fieldName({ from }: CallParameter): unknown {
  const { parameter, parameterReference } = objectOr(from);
  return typeof parameter === 'string' ? parameter : parameterReference;
}

/** Yields every source of every dynamic call in visible operations, up to `MAX_SOURCES`. */
function* sourcesIn(
  definition: ApiDefinition,
): Generator<{ readonly operation: Operation; readonly source: CallParameter }> {
  const calls = dynamicCallsOf(definition);
  let left = MAX_SOURCES;
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
