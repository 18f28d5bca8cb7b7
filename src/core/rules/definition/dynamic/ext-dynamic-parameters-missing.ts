import { defineRule } from '../../../engine/rule.ts';
import { dynamicCallsOf, onceForTwins } from '../../../openapi/dynamic-calls.ts';

export const extDynamicParametersMissing = defineRule({
  id: 'ext-dynamic-parameters-missing',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write "parameters" in each dynamic extension, even if it is empty.',
    why: 'The page on extensions requires it, and some designers expect it.',
    fix: 'Add "parameters": {}.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": {}, "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "capability": "file-picker" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "operationId": "ListA", "value-path": "id" }», "x-ms-dynamic-list": { "operationId": "ListA", "itemValuePath": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const call of dynamicCallsOf(definition).all) {
      const { name, value, pointer, owner } = call;
      if (value.operationId === undefined || value.parameters !== undefined) continue;
      if (!isFirst(call, '')) continue;
      yield {
        at: pointer,
        message: `Add "parameters": {} to ${name} of ${owner.label}: the page on extensions requires it.`,
        fix: {
          title: 'Add empty parameters',
          changes: [{ insert: 'parameters', into: pointer, value: {} }],
        },
      };
    }
  },
});
