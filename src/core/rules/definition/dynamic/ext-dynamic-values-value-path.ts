import { defineRule } from '../../../engine/rule.ts';
import { dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';
import { choiceSchema, type SchemaLookup } from '../../../openapi/dynamic/dynamic-results.ts';

export const extDynamicValuesValuePath = defineRule({
  id: 'ext-dynamic-values-value-path',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-dynamic-values'],
  docs: {
    summary: 'Say which property of a choice is its value.',
    why: 'Without "value-path" the whole choice is the value, an object in most cases, and the service gets that.',
    fix: 'Add "value-path" with the name of the property, such as "id".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "string" } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "operationId": "ListA", "value-title": "name" }» }] } } } }',
    ],
  },

  *check(definition) {
    for (const call of dynamicCallsOf(definition).all) {
      const { name, value, pointer, owner, target } = call;
      if (name !== 'x-ms-dynamic-values' || target === undefined) continue;
      if (value['value-path'] !== undefined || isPlain(choiceSchema(call, target))) continue;
      yield {
        at: pointer,
        message: `Add "value-path" to ${name} of ${owner.label}: nothing says which property of a choice is its value.`,
      };
    }
  },
});

/** Whether each choice is its own value, such as a text. */
function isPlain(schema: SchemaLookup): boolean {
  return typeof schema === 'object' && schema.type !== undefined && schema.type !== 'object';
}
