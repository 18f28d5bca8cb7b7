import { defineRule } from '../../../engine/rule.ts';

/** The service's own limit is not public; the longest id ever published has fewer. */
const MAX_LENGTH = 80;

export const operationIdTooLong = defineRule({
  id: 'operation-id-too-long',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep operationId within 80 characters.',
    why: 'The validator refuses long ones without saying where its limit is; no published connector has one beyond 80.',
    fix: 'Shorten it to a verb and a noun.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationIdTooLong', "The operationId length must be less than '{0}'."],
    valid: ['{ "paths": { "/a": { "get": { "operationId": "GetContact" } } } }'],
    invalid: [
      `{ "paths": { "/a": { "get": { "operationId": «"Get${'Contact'.repeat(12)}"» } } } }`,
    ],
  },

  *check({ operations }) {
    for (const { id, pointer, method, path } of operations) {
      if (id === undefined || id.length <= MAX_LENGTH) continue;
      yield {
        at: `${pointer}/operationId`,
        message: `Shorten "operationId" of operation ${method.toUpperCase()} ${path} to ${MAX_LENGTH} characters: it has ${id.length}.`,
      };
    }
  },
});
