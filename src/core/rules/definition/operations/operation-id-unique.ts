import type { Operation } from '../../../openapi/operation.ts';
import { defineRule } from '../../../rule.ts';

export const operationIdUnique = defineRule({
  id: 'operation-id-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use each operationId once.',
    why: 'Flows and apps call an operation by it; the platform refuses a file in which two have the same. Ids that differ in capitals alone are accepted, and easily taken for each other.',
    fix: 'Rename one of them.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationIdNotUnique',
      "The operationId '{0}' is used multiple times. Operation identifiers must be unique.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "GetContact" }, "put": { "operationId": "SetContact" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "GetContact" } }, "/b": { "get": { "operationId": «"GetContact"» } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "GetContact" }, "put": { "operationId": «"getContact"» } } } }',
    ],
  },

  *check({ operations }) {
    const seen = new Map<string, Operation>();
    for (const operation of operations) {
      if (operation.id === undefined) continue;
      const key = operation.id.toLowerCase();
      const first = seen.get(operation.id) ?? seen.get(key);
      if (first === undefined) seen.set(key, operation).set(operation.id, operation);
      else yield twinOf(first, operation);
    }
  },
});

function twinOf(first: Operation, { id, label, pointer }: Operation) {
  const at = `${pointer}/operationId` as const;
  return first.id === id
    ? ({
        at,
        message: `Rename "operationId" of ${label}: ${first.label} has the same.`,
      } as const)
    : ({
        at,
        severity: 'warning',
        message: `Rename "operationId" of ${label}: it differs in capitals alone from ${first.label}.`,
      } as const);
}
