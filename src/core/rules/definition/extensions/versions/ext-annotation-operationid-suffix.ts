import { defineRule } from '../../../../engine/rule.ts';
import { operationFamilies } from '../../../../openapi/operations/operation-families.ts';

export const extAnnotationOperationidSuffix = defineRule({
  id: 'ext-annotation-operationid-suffix',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'End the operationId of a later revision with its number.',
    why: 'Makers see the id in expressions and code, and tell versions apart by it. The validator has a rule for it, which published connectors break.',
    fix: 'Name a new revision like the first, followed by "V2", "V3" and so on. Leave the ids of operations that are already published: flows use them.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationIdShouldEndWithRevision'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "SendV2", "x-ms-api-annotation": { "family": "Send", "revision": 2 } } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "Send", "x-ms-api-annotation": { "family": "Send", "revision": 1 } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": «"SendNew"», "x-ms-api-annotation": { "family": "Send", "revision": 2 } } } } }',
    ],
  },

  *check(definition) {
    for (const members of operationFamilies(definition).values()) {
      for (const { operation, revision } of members) {
        const { id, pointer, label } = operation;
        if (id === undefined || typeof revision !== 'number' || revision < 2) continue;
        if (id.toUpperCase().endsWith(`V${revision}`)) continue;
        yield {
          at: `${pointer}/operationId`,
          message: `End the operationId with "V${revision}" if it is new: ${label} is revision ${revision} of its family.`,
        };
      }
    }
  },
});
