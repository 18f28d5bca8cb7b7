import { defineRule } from '../../../engine/rule.ts';
import { isEmptySchema, resolvedSchema } from '../../../openapi/schemas/schema-contents.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const responseEmptySchema = defineRule({
  id: 'response-empty-schema',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the body of each successful response in its schema.',
    why: 'With an empty schema, the next steps of a flow have nothing to use. Reviewers send it back (policy 5000.2.4.4).',
    fix: 'Describe the body, or remove "schema" if the service returns nothing.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2145',
    messages: ['empty schema is not allowed. Please define a proper schema.', '5000.2.4.4'],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "string" } } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "default": { "schema": {} } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": «{}» } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": «{ "$ref": "#/definitions/A" }» } } } } }, "definitions": { "A": {} } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { schema, isSuccess, code } = response;
      if (!isSuccess || !isEmptySchema(resolvedSchema(definition, schema))) continue;
      const at = `${response.pointer}/schema` as const;
      const removal = { title: 'Remove the empty schema', changes: [{ remove: at }] };
      yield {
        at,
        message: `Describe the body in "schema", or remove "schema" if there is no body: it is empty in ${response.label}.`,
        fix: code === '204' ? { ...removal, safe: true } : removal,
      };
    }
  },
});
