import { defineRule } from '../../../engine/rule.ts';
import { dynamicExtensions } from '../../../openapi/dynamic/dynamic-extensions.ts';

export const extDynamicListWithoutValues = defineRule({
  id: 'ext-dynamic-list-without-values',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-dynamic-list'],
  docs: {
    summary: 'Keep "x-ms-dynamic-values" next to "x-ms-dynamic-list".',
    why: 'Existing flows and older designers know only the older extension, and show a plain text field.',
    fix: 'Add "x-ms-dynamic-values" with the same operation and paths.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "ListA", "itemValuePath": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": «{ "operationId": "ListA", "itemValuePath": "id" }» }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": «{ "operationId": "ListA", "parameters": { "kind": { "value": "x" } }, "itemValuePath": "id" }» }] } } } }',
    ],
  },

  *check(definition) {
    for (const { name, pointer, owner } of dynamicExtensions(definition)) {
      const twin = 'x-ms-dynamic-values';
      if (name !== 'x-ms-dynamic-list' || owner.value[twin] !== undefined) continue;
      yield {
        at: pointer,
        message: `Add "${twin}" beside "${name}" of ${owner.label}: existing flows read only the older extension.`,
      };
    }
  },
});
