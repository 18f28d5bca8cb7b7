import { defineRule } from '../../../engine/rule.ts';
import { isEmptySchema } from '../../../openapi/schemas/schema-contents.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const responseEmptySchemaErrors = defineRule({
  id: 'response-empty-schema-errors',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove empty schemas from error responses.',
    why: 'An empty schema says nothing. The validator accepts it, but reviewers ask to remove it.',
    fix: 'Remove "schema" from the response.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "404": { "description": "Not found" } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "default": { "schema": {} } } } } } }',
    ],
    invalid: ['{ "paths": { "/a": { "get": { "responses": { "404": { "schema": «{}» } } } } } }'],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { code, schema, isSuccess } = response;
      if (isSuccess || code === 'default' || !isEmptySchema(schema)) continue;
      yield {
        at: `${response.pointer}/schema`,
        message: `Remove "schema" from ${response.label}: it is empty.`,
        fix: {
          title: 'Remove the empty schema',
          changes: [{ remove: `${response.pointer}/schema` }],
          safe: true,
        },
      };
    }
  },
});
