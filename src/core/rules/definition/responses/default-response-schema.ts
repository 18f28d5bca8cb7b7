import { isEmptySchema } from '../../../openapi/schema-contents.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';
import { defineRule } from '../../../rule.ts';

export const defaultResponseSchema = defineRule({
  id: 'default-response-schema',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe what is returned in expected responses only.',
    why: 'The default response stands for whatever was not foreseen, so nobody can know its fields; the validator stops a schema there. It lets an empty one pass, which reviewers ask to remove.',
    fix: 'Remove "schema" from the default response, and give responses such as "200" one.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DefaultResponseHasSchema',
      "The 'default' response should not have schema definition. Schemas should be defined on expected responses only.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "default": { "description": "Failed." } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "400": { "description": "Refused.", "schema": { "type": "string" } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { «"default"»: { "description": "Failed.", "schema": {} } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { «"default"»: { "description": "Failed.", "schema": { "$ref": "#/definitions/Problem" } } } } } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { code, schema, operation } = response;
      if (code !== 'default' || schema === undefined) continue;
      const isEmpty = isEmptySchema(schema);
      yield {
        at: response.pointer,
        part: 'key',
        message: isEmpty
          ? `Remove the empty "schema" from ${response.label}: the validator lets it pass, but it says nothing.`
          : `Remove "schema" from ${response.label}: only expected responses have one.`,
        fix: {
          title: 'Remove the schema',
          changes: [{ remove: `${response.pointer}/schema` }],
          safe: isEmpty || operation.responses.some(({ isSuccess }) => isSuccess),
        },
        ...(isEmpty && { severity: 'info' as const }),
      };
    }
  },
});
