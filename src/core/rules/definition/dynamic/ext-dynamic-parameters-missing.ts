import { defineRule } from '../../../engine/rule.ts';
import { onceForTwins } from '../../../openapi/dynamic/call-parameters.ts';
import { dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';

export const extDynamicParametersMissing = defineRule({
  id: 'ext-dynamic-parameters-missing',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say which parameters a dynamic extension passes, even if none.',
    why: 'The page on extensions requires "parameters". Without it nobody can tell whether those of the called operation are left out on purpose.',
    fix: 'Add "parameters" with what the call should pass, or {}.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": {}, "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "operationId": "ListA", "value-path": "id" }», "x-ms-dynamic-list": { "operationId": "ListA", "itemValuePath": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const call of dynamicCallsOf(definition).all) {
      const { name, value, pointer, owner, target } = call;
      // Without visible parameters, the empty object is a formality that nobody misses.
      const isForgotten = target?.parameters.some(({ isInternal }) => !isInternal);
      if (value.parameters !== undefined || !isForgotten || !isFirst(call, '')) continue;
      yield {
        at: pointer,
        message: `Add "parameters" to ${name} of ${owner.label}, even if it is empty: ${target?.label} has parameters.`,
        fix: {
          title: 'Add empty parameters',
          changes: [{ insert: 'parameters', into: pointer, value: {} }],
        },
      };
    }
  },
});
