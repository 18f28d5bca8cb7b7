import { defineRule } from '../../../engine/rule.ts';
import { consumedBy, fittingMimeTypes } from '../../../openapi/mime-types.ts';

export const consumesMissing = defineRule({
  id: 'consumes-missing',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say in consumes which MIME type a request has.',
    why: 'The platform has to know how to write the body; the validator warns where neither the operation nor the document says it.',
    fix: 'Add "consumes": ["application/json"] to the operation or to the document; for forms, "multipart/form-data" or "application/x-www-form-urlencoded".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ConsumesMissing',
      "At least one supported MIME type must be provided in 'consumes' for operation '{0}'.",
    ],
    valid: [
      '{ "consumes": ["application/json"], "paths": { "/a": { "post": { "parameters": [{ "in": "body", "name": "body" }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "in": "query", "name": "id" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": «{ "parameters": [{ "in": "body", "name": "body" }] }» } } }',
      '{ "consumes": ["application/json"], "paths": { "/a": { "post": { "consumes": «[]», "parameters": [{ "in": "formData", "name": "file", "type": "file" }] } } } }',
    ],
  },

  *check({ operations }) {
    for (const operation of operations) {
      const [needed] = fittingMimeTypes(operation);
      if (needed === undefined || consumedBy(operation).length > 0) continue;
      const { label, pointer, value } = operation;
      const isThere = value.consumes !== undefined;
      const at = isThere ? (`${pointer}/consumes` as const) : pointer;
      yield {
        at,
        message: `Add "consumes": ["${needed}"] to ${label}: nothing says which MIME type its request has.`,
        fix: {
          title: `Add "consumes": ["${needed}"]`,
          changes: [
            isThere
              ? { replace: at, with: [needed] }
              : { insert: 'consumes', into: at, value: [needed] },
          ],
          safe: true,
        },
      };
    }
  },
});
