import type { Connector } from '../../../connector/connector.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { askForOperationId } from '../../../script/rename-operation.ts';

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

  *check({ operations }, connector) {
    const exact = new Map<string, Operation>();
    const lowered = new Map<string, Operation>();
    for (const operation of operations) {
      const { id } = operation;
      if (id === undefined) continue;
      const duplicate = exact.get(id);
      const similar = lowered.get(id.toLowerCase());
      exact.set(id, duplicate ?? operation);
      lowered.set(id.toLowerCase(), similar ?? operation);
      if (similar === undefined) continue;
      yield repeatedId(operation, similar, duplicate, connector);
    }
  },
});

function repeatedId(
  operation: Operation,
  similar: Operation,
  duplicate: Operation | undefined,
  connector: Connector,
): Finding {
  const { pointer, label } = operation;
  const at = `${pointer}/operationId` as const;
  if (duplicate === undefined) {
    return {
      at,
      severity: 'warning',
      message: `Rename ${label}: it differs only in capitalization from ${similar.label}.`,
      questions: [askForOperationId(operation, connector)],
    };
  }
  return {
    at,
    message: `Rename ${label}: ${duplicate.label} has the same operationId.`,
    // What refers to the id means the first operation.
    questions: [askForOperationId(operation)],
  };
}
