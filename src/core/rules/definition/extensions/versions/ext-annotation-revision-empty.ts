import { defineRule } from '../../../../engine/rule.ts';
import { brief } from '../../../../files/json/json-value.ts';
import { operationFamilies } from '../../../../openapi/operations/operation-families.ts';

export const extAnnotationRevisionEmpty = defineRule({
  id: 'ext-annotation-revision-empty',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'Number each operation of a family.',
    why: 'A family holds the revisions of one operation. Without numbers nobody sees which is the latest, and the validator complains.',
    fix: 'Add "revision" with the number of the version, from 1.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationRevisionEmpty', 'OperationFamilyHasManyEmptyRevisions'],
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1 } } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "status": "Preview" } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1 } } }, "/b": { "get": { "x-ms-api-annotation": «{ "family": "Send" }» } } } }',
    ],
  },

  *check(definition) {
    for (const [family, members] of operationFamilies(definition)) {
      for (const { operation, revision } of members) {
        if (revision !== undefined) continue;
        yield {
          at: `${operation.pointer}/x-ms-api-annotation`,
          message: `Add "revision" to ${operation.label}: it belongs to family \`${brief(family)}\`, and has no number.`,
        };
      }
    }
  },
});
