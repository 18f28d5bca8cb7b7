import { defineRule } from '../../../engine/rule.ts';
import type { Operation } from '../../../openapi/operation.ts';

export const operationIdUnique = defineRule({
  id: 'operation-id-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use each operationId only once.',
    why: 'Flows and apps refer to an operation by its id, and the platform rejects a file that repeats one. Ids that differ only in capitalization are accepted, but easy to confuse.',
    fix: 'Rename one of the operations.',
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
      const duplicate = exact.get(id);
      const similar = lowered.get(id.toLowerCase());
      exact.set(id, duplicate ?? operation);
      lowered.set(id.toLowerCase(), similar ?? operation);
      if (similar === undefined) continue;
      const message = `Rename ${label}: ${
        duplicate === undefined
          ? `it differs only in capitalization from ${similar.label}`
          : `${duplicate.label} has the same operationId`
      }.`;
      const severity = duplicate === undefined ? 'warning' : 'error';
      yield { at: `${pointer}/operationId`, severity, message };
    }
  },
});
