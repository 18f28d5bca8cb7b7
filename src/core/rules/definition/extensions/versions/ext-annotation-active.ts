import { defineRule } from '../../../../engine/rule.ts';
import { brief } from '../../../../files/json/json-value.ts';
import { operationFamilies } from '../../../../openapi/operations/operation-families.ts';

export const extAnnotationActive = defineRule({
  id: 'ext-annotation-active',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'Keep at most two operations of a family active, and at most one in production.',
    why: 'Users would choose among versions that do the same. The validator rejects more.',
    fix: 'Set "deprecated": true in the older operations.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationFamilyHasManyActiveOperations',
      'OperationFamilyHasManyActiveProductionOperations',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "deprecated": true, "x-ms-api-annotation": { "family": "Send", "revision": 1 } } }, "/b": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 2, "status": "Production" } } }, "/c": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 3, "status": "Preview" } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1 } } }, "/b": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 2 } } }, "/c": { "get": «{ "x-ms-api-annotation": { "family": "Send", "revision": 3 } }» } } }',
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "Send", "revision": 1, "status": "Production" } } }, "/b": { "get": «{ "x-ms-api-annotation": { "family": "Send", "revision": 2, "status": "Production" } }» } } }',
    ],
  },

  *check(definition) {
    for (const [family, members] of operationFamilies(definition)) {
      const active = members.filter(({ operation }) => !operation.isDeprecated);
      const inProduction = active.filter(({ status }) => status === 'Production');
      const tooMany = active[2] ?? inProduction[1];
      if (tooMany === undefined) continue;
      const found =
        active[2] === undefined
          ? `${inProduction.length} operations are in production`
          : `${active.length} operations are active`;
      yield {
        at: tooMany.operation.pointer,
        message: `Mark the older operations of family \`${brief(family)}\` as deprecated: ${found}.`,
      };
    }
  },
});
