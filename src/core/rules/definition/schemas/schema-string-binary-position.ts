import { defineRule } from '../../../engine/rule.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';

export const schemaStringBinaryPosition = defineRule({
  id: 'schema-string-binary-position',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use format "binary" only for a whole body or response.',
    why: 'JSON cannot contain binary data. The validator reports format "binary" on properties and items.',
    fix: 'Use "format": "byte", which is Base64.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'InvalidStringBinaryProperty',
      "A schema with type/format 'string/binary' can only be at the top level of a body or formData parameter.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "string", "format": "binary" } }] } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "object", "properties": { "b": { "type": "string", "format": «"binary"» } } } } }',
    ],
  },

  *check(definition) {
    for (const schema of schemasWith(definition, 'format')) {
      const { value, parent } = schema;
      if (value.type !== 'string' || value.format !== 'binary' || parent === undefined) continue;
      const at = `${schema.pointer}/format` as const;
      yield {
        at,
        message: `Change the format of ${schema.label} to "byte": it is "binary", which JSON cannot contain.`,
        fix: { title: 'Change to "byte"', changes: [{ replace: at, with: 'byte' }] },
      };
    }
  },
});
