import { defineRule } from '../../../engine/rule.ts';
import {
  describesMembers,
  isEmptySchema,
  resolvedSchema,
} from '../../../openapi/schemas/schema-contents.ts';

export const bodySchemaNotEmpty = defineRule({
  id: 'body-schema-not-empty',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the fields of a body.',
    why: 'Without properties, users get a single box in which they have to type JSON.',
    fix: 'List the properties of the body, or load them from the service with "x-ms-dynamic-schema".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "additionalProperties": { "type": "string" } } }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "x-ms-dynamic-schema": {} } }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "string", "format": "binary" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": «{}» }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": «{ "type": "object" }» }] } } } }',
    ],
  },

  *check(definition) {
    for (const parameter of definition.parameters) {
      const { isBody, isInternal, value } = parameter;
      const schema = resolvedSchema(definition, value.schema);
      if (!isBody || isInternal || schema === undefined) continue;
      const isBare = schema.type === 'object' && !describesMembers(schema);
      if (!isBare && !isEmptySchema(schema)) continue;
      yield {
        at: `${parameter.pointer}/schema`,
        message: `List the properties of ${parameter.label}: its schema does not describe any.`,
      };
    }
  },
});
