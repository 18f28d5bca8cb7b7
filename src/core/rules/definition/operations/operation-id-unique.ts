import { defineRule } from '../../../engine/rule.ts';
import type { Operation } from '../../../openapi/operation.ts';

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
    const exact = new Map<string, Operation>();
    const lowered = new Map<string, Operation>();
    for (const operation of operations) {
      const { id, label, pointer } = operation;
      if (id === undefined) continue;
      const twin = exact.get(id);
      const lookalike = lowered.get(id.toLowerCase());
      exact.set(id, twin ?? operation);
      lowered.set(id.toLowerCase(), lookalike ?? operation);
      if (lookalike === undefined) continue;
      const message = `Rename "operationId" of ${label}: ${
        twin === undefined
          ? `it differs in capitals alone from ${lookalike.label}`
          : `${twin.label} has the same`
      }.`;
      const severity = twin === undefined ? 'warning' : 'error';
      yield { at: `${pointer}/operationId`, severity, message };
    }
  },
});
