import { defineRule } from '../../../engine/rule.ts';

/** The validator's limit is not public; the longest published id is shorter than this. */
const MAX_LENGTH = 80;

import { askForOperationId } from '../../../script/rename-operation.ts';

export const operationIdTooLong = defineRule({
  id: 'operation-id-too-long',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep operationId within 80 characters.',
    why: 'The validator rejects long ids, but its limit is not documented. No published id has more than 80 characters.',
    fix: 'Shorten the id to a verb and a noun.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationIdTooLong', "The operationId length must be less than '{0}'."],
    valid: ['{ "paths": { "/a": { "get": { "operationId": "GetContact" } } } }'],
    invalid: [
      `{ "paths": { "/a": { "get": { "operationId": «"Get${'Contact'.repeat(12)}"» } } } }`,
    ],
  },

  *check({ operations }, connector) {
    for (const operation of operations) {
      const { id, pointer, method, path } = operation;
      if (id === undefined || id.length <= MAX_LENGTH) continue;
      yield {
        at: `${pointer}/operationId`,
        message: `Shorten the operationId of operation ${method.toUpperCase()} ${path} to at most ${MAX_LENGTH} characters: it has ${id.length}.`,
        questions: [askForOperationId(operation, connector)],
      };
    }
  },
});
