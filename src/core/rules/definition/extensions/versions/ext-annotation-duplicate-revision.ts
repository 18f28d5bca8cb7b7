import { defineRule } from '../../../../engine/rule.ts';
import { shown } from '../../../../files/json/json-value.ts';
import { operationFamilies } from '../../../../openapi/operations/operation-families.ts';

export const extAnnotationDuplicateRevision = defineRule({
  id: 'ext-annotation-duplicate-revision',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'Give each operation of a family its own revision.',
    why: 'Two operations with one number cannot be told apart. The validator rejects them.',
    fix: 'Number the operations from the oldest to the newest.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationFamilyHasDuplicateRevisions'],
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1 } } }, "/b": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 2 } } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1 } } }, "/b": { "get": { "x-ms-api-annotation": { "family": "Call", "revision": 1 } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1 } } }, "/b": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": «1» } } } } }',
    ],
  },

  *check(definition) {
    for (const members of operationFamilies(definition).values()) {
      const byRevision = new Map<unknown, string>();
      for (const { operation, revision } of members) {
        if (typeof revision !== 'number') continue;
        const other = byRevision.get(revision);
        if (other === undefined) byRevision.set(revision, operation.label);
        else {
          yield {
            at: `${operation.pointer}/x-ms-api-annotation/revision`,
            message: `Change the revision of ${operation.label}: ${other} is revision ${shown(revision)} too.`,
          };
        }
      }
    }
  },
});
