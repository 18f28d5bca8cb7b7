import { defineRule } from '../../../engine/rule.ts';
import { namedOperations } from '../../../openapi/operations/named-operations.ts';
import { unknownOperation } from '../../../openapi/operations/unknown-operation.ts';

export const extDynamicOperationNotFound = defineRule({
  id: 'ext-dynamic-operation-not-found',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['operationId'],
  docs: {
    summary: 'Name only operations that exist in extensions.',
    why: 'Ids are case-sensitive. The validator rejects an id that no operation has, and users would see an empty list.',
    fix: 'Copy the "operationId" of the operation that is meant.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationIdNotFound',
      "The 'operationId' could not be found in this swagger document.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA" } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA" } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": «"listA"», "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "listA", "itemValuePath": "id" } }] } } } }',
      '{ "x-ms-capabilities": { "testConnection": { "operationId": «"GetUser"» } } }',
    ],
  },

  *check(definition) {
    for (const { id, pointer, holder } of namedOperations(definition)) {
      if (definition.operationsById.has(id)) continue;
      yield unknownOperation(id, pointer, holder, definition);
    }
  },
});
