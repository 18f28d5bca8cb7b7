import { defineRule } from '../../../../engine/rule.ts';
import { isObject, objectOr } from '../../../../files/json/json-value.ts';
import { missingTextPointer } from '../../../../files/member.ts';

export const extAnnotationReplacement = defineRule({
  id: 'ext-annotation-replacement',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'Name a replacement only for a deprecated operation, with its API and its id.',
    why: 'The platform points users to the replacement. The validator rejects one that is incomplete, or of an operation that is still current.',
    fix: 'Set "deprecated": true, and write "api" and "operationId" into "replacement".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations',
      'ApiAnnotationExtensionReplacementInfoMissingApiProperty',
      'ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "deprecated": true, "x-ms-api-annotation": { "replacement": { "api": "Harbor", "operationId": "SendV2" } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "replacement": «{ "api": "Harbor", "operationId": "SendV2" }» } } } } }',
      '{ "paths": { "/a": { "get": { "deprecated": true, "x-ms-api-annotation": { "replacement": «{ "operationId": "SendV2" }» } } } } }',
      '{ "paths": { "/a": { "get": { "deprecated": true, "x-ms-api-annotation": { "replacement": { "api": "Harbor", "operationId": «""» } } } } } }',
    ],
  },

  *check({ operations }) {
    for (const { value, isDeprecated, pointer, label } of operations) {
      const { replacement } = objectOr(value['x-ms-api-annotation']);
      if (!isObject(replacement)) continue;
      const at = `${pointer}/x-ms-api-annotation/replacement` as const;
      if (!isDeprecated) {
        yield {
          at,
          message: `Set "deprecated": true, or remove the replacement: ${label} is not deprecated.`,
        };
      }
      for (const name of ['api', 'operationId'] as const) {
        const missingAt = missingTextPointer(replacement, at, name);
        if (missingAt === undefined) continue;
        const message = `Add "${name}" to the replacement of ${label}: it is missing.`;
        yield { at: missingAt, message };
      }
    }
  },
});
