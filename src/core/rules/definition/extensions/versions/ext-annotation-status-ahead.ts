import { defineRule } from '../../../../engine/rule.ts';
import { objectOr } from '../../../../files/json/json-value.ts';

export const extAnnotationStatusAhead = defineRule({
  id: 'ext-annotation-status-ahead',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'Keep operations in preview as long as the connector is.',
    why: 'A preview connector has no production operations. The validator complains.',
    fix: 'Set the status of the operation to "Preview", or remove it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationStatusAheadOfConnector'],
    valid: [
      '{ "info": { "x-ms-api-annotation": { "status": "Preview" } }, "paths": { "/a": { "get": { "x-ms-api-annotation": { "status": "Preview" } } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-api-annotation": { "status": "Production" } } } } }',
    ],
    invalid: [
      '{ "info": { "x-ms-api-annotation": { "status": "Preview" } }, "paths": { "/a": { "get": { "x-ms-api-annotation": { "status": «"Production"» } } } } }',
    ],
  },

  *check({ info, operations }) {
    if (objectOr(info['x-ms-api-annotation']).status !== 'Preview') return;
    for (const { value, pointer, label } of operations) {
      if (objectOr(value['x-ms-api-annotation']).status !== 'Production') continue;
      const at = `${pointer}/x-ms-api-annotation/status` as const;
      yield {
        at,
        message: `Set the status of ${label} to "Preview": the connector is a preview.`,
        fix: { title: 'Set to "Preview"', changes: [{ replace: at, with: 'Preview' }] },
      };
    }
  },
});
