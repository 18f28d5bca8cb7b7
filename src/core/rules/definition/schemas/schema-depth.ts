import { defineRule } from '../../../engine/rule.ts';
import { schemaRoots } from '../../../openapi/schema-size.ts';

const MAX_DEPTH = 15;

export const schemaDepth = defineRule({
  id: 'schema-depth',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Nest schemas at most 15 levels deep.',
    why: 'The validator limits the depth of a schema, but the limit is not documented. No published connector has more than 15 levels.',
    fix: 'Remove the innermost levels, or use a simpler model for the operation.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SchemaTooDeep', 'The schema exceeds the maximum allowed depth.'],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "string" } } } } } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/A" } }] } } }, "definitions": { "A": «{ "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "$ref": "#/definitions/B" } } } } } } } } } } } } } } } } } } }», "B": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "string" } } } } } } } } } } } } } } }',
    ],
  },

  *check(definition) {
    for (const { schema, pointer } of schemaRoots(definition)) {
      const { depth } = definition.schemaSizes.of(schema);
      if (depth <= MAX_DEPTH) continue;
      yield {
        at: pointer,
        message: `Remove the innermost levels of ${definition.nameOf(pointer)}: it has ${depth}, and no published connector has more than ${MAX_DEPTH}.`,
      };
    }
  },
});
