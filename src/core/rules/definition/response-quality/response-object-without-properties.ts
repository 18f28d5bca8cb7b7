import { defineRule } from '../../../engine/rule.ts';
import { describesMembers, resolvedSchema } from '../../../openapi/schemas/schema-contents.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const responseObjectWithoutProperties = defineRule({
  id: 'response-object-without-properties',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'List the properties of each object that a response returns.',
    why: 'Users see one raw object instead of its fields, and certification asks for the exact schema.',
    fix: 'Add "properties", or "x-ms-dynamic-properties" if they are known only at run time.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "object", "properties": { "id": { "type": "string" } } } } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "object", "additionalProperties": { "type": "string" } } } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetSchema" } } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": «{ "type": "object" }» } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": «{ "$ref": "#/definitions/A" }» } } } } }, "definitions": { "A": { "type": "object" } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { schema, isSuccess } = response;
      const resolved = resolvedSchema(definition, schema);
      if (!isSuccess || resolved?.type !== 'object' || describesMembers(resolved)) continue;
      yield {
        at: `${response.pointer}/schema`,
        message: `List the properties of the object in "properties": the schema of ${response.label} has none.`,
      };
    }
  },
});
