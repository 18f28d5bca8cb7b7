import { defineRule } from '../../../engine/rule.ts';
import { consumedBy, withoutParameters } from '../../../openapi/mime-types.ts';
import type { Parameter } from '../../../openapi/parameter.ts';
import { resolvedSchema } from '../../../openapi/schemas/schema-contents.ts';

export const stringBinaryUrlencoded = defineRule({
  id: 'string-binary-urlencoded',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Send binary content as multipart form data.',
    why: 'A form of the type application/x-www-form-urlencoded can hold only text, so the validator rejects binary fields in it.',
    fix: 'Set "consumes" to ["multipart/form-data"].',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'StringBinaryNotSupportedForFormUrlEncoded',
      "String/binary parameters are not supported for operation '{0}' with 'application/x-www-form-urlencoded' consumes type.",
    ],
    valid: [
      '{ "consumes": ["multipart/form-data", "application/x-www-form-urlencoded"], "paths": { "/a": { "post": { "parameters": [{ "name": "b", "in": "formData", "type": "string", "format": "binary" }] } } } }',
    ],
    invalid: [
      '{ "consumes": ["application/x-www-form-urlencoded"], "paths": { "/a": { "post": { "parameters": [«{ "name": "b", "in": "formData", "type": "string", "format": "binary" }»] } } } }',
    ],
  },

  *check({ operations }) {
    for (const operation of operations) {
      const types = consumedBy(operation).map(withoutParameters);
      if (!types.includes('application/x-www-form-urlencoded')) continue;
      if (types.includes('multipart/form-data')) continue;
      for (const parameter of operation.parameters.filter(isBinary)) {
        yield {
          at: parameter.usedAt,
          message: `Set "consumes" to "multipart/form-data" for ${operation.label}: ${parameter.label} is binary.`,
        };
      }
    }
  },
});
function isBinary({ isBody, value, operations: [operation] }: Parameter): boolean {
  const { type, format } =
    (isBody && operation && resolvedSchema(operation.definition, value.schema)) || value;
  return type === 'string' && format === 'binary';
}
