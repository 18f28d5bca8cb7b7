import { defineRule } from '../../../engine/rule.ts';

export const schemaFileRootOnly = defineRule({
  id: 'schema-file-root-only',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use type "file" only for a whole response.',
    why: 'Type "file" describes the content of a response or a form field. The validator rejects it inside an object or list.',
    fix: 'Use "type": "string" with "format": "byte" for a file inside JSON.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SchemaTypeFileNotValid', "The schema type 'file' is not valid."],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "file" } } } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "object", "properties": { "b": { "type": «"file"» } } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": «"file"» } }] } } } }',
    ],
  },

  *check({ schemas }) {
    for (const schema of schemas) {
      const { value, kind } = schema;
      if (value.type !== 'file' || kind === 'response' || kind === 'definition') continue;
      const at = `${schema.pointer}/type` as const;
      yield {
        at,
        message: `Make ${schema.label} a string of format "byte": it is a file, which only a whole response can be.`,
      };
    }
  },
});
