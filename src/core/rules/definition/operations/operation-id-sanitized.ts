import { defineRule } from '../../../engine/rule.ts';

const STRANGE = /[^\w-]/g;

export const operationIdSanitized = defineRule({
  id: 'operation-id-sanitized',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use only letters and digits in operationId.',
    why: 'The platform removes all other characters, so flows and policies have to use an id that is not the one in the file.',
    fix: 'Rename the operation, for example "/api/analyze/post" to "AnalyzePost", and update all references to it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationIdSanitized',
      "The 'operationId' property value is different from its sanitized value '{0}'. Please avoid the useage of non-alphanumeric characters to have matching values.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "GetContact" }, "put": { "operationId": "Set_Contact-V2" } } } }',
    ],
    invalid: ['{ "paths": { "/a": { "get": { "operationId": «"/api/analyze/post"» } } } }'],
  },

  *check({ operations }) {
    for (const operation of operations) {
      const kept = operation.id?.replace(STRANGE, '');
      if (kept === operation.id) continue;
      yield {
        at: `${operation.pointer}/operationId`,
        message: `Use only letters and digits in the operationId of ${operation.label}: the platform changes it to "${kept}".`,
      };
    }
  },
});
