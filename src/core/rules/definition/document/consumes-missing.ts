import { defineRule } from '../../../engine/rule.ts';
import { consumedBy, fittingMimeTypes } from '../../../openapi/mime-types.ts';

export const consumesMissing = defineRule({
  id: 'consumes-missing',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Declare the MIME type of each request in consumes.',
    why: 'The platform must know how to write the body. The validator warns if neither the operation nor the root of the definition says so.',
    fix: 'Add "consumes": ["application/json"] to the operation or to the root of the definition. For forms, use "multipart/form-data" or "application/x-www-form-urlencoded".',
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
      const isPresent = value.consumes !== undefined;
      const at = isPresent ? (`${pointer}/consumes` as const) : pointer;
      yield {
        at,
        message: `Set "consumes" of ${label} to ["${needed}"]: nothing declares the MIME type of its request.`,
        fix: {
          title: `Set "consumes" to ["${needed}"]`,
          changes: [
            isPresent
              ? { replace: at, with: [needed] }
              : { insert: 'consumes', into: at, value: [needed] },
          ],
          safe: true,
        },
      };
    }
  },
});
