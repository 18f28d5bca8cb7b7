import { defineRule } from '../../../engine/rule.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { hasOnlyDefault, type Response } from '../../../openapi/response.ts';
import { isEmptySchema } from '../../../openapi/schemas/schema-contents.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const defaultResponseSchema = defineRule({
  id: 'default-response-schema',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Define schemas only for expected responses.',
    why: 'The default response covers everything unexpected, so nobody can know its fields. The validator rejects a schema there; it accepts an empty one, but reviewers ask to remove it.',
    fix: 'Remove "schema" from the default response. If it is the only response, rename it to "200".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DefaultResponseHasSchema',
      "The 'default' response should not have schema definition. Schemas should be defined on expected responses only.",
      '5000.2.4.2',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "default": { "description": "Failed." } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "400": { "description": "Refused.", "schema": { "type": "string" } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { «"default"»: { "description": "Failed.", "schema": {} } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "204": { "description": "Done." }, «"default"»: { "description": "Failed.", "schema": {} } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { «"default"»: { "description": "Done.", "schema": { "$ref": "#/definitions/Tide" } } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": "Done." }, «"default"»: { "description": "Failed.", "schema": { "$ref": "#/definitions/Problem" } } } } } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { code, schema } = response;
      if (code !== 'default' || schema === undefined) continue;
      if (isEmptySchema(schema)) yield emptySchema(response);
      else yield isOnlyResponse(response) ? wrongCode(response) : unexpectedSchema(response);
    }
  },
});

/** Whether this response stands for the expected one, so that it needs another code. */
function isOnlyResponse({ operation, pointer }: Response): boolean {
  return hasOnlyDefault(operation) && pointer === `${operation.pointer}/responses/default`;
}

function emptySchema(response: Response): Finding {
  const shared = { at: response.pointer, highlight: 'key', authority: 'reviewer' } as const;
  if (isOnlyResponse(response)) {
    const message = `Describe the expected responses, such as "200": ${response.label} is the only one, and empty.`;
    return { ...shared, message, severity: 'warning', fix: renaming(response) };
  }
  return {
    ...shared,
    message: `Remove "schema" from ${response.label}: it is empty.`,
    severity: 'info',
    fix: { ...removal(response), safe: true },
  };
}

function wrongCode(response: Response): Finding {
  return {
    at: response.pointer,
    highlight: 'key',
    message: `Rename ${response.label} to "200", or to the code that the service returns: only expected responses may have a "schema".`,
    fix: renaming(response),
  };
}

function unexpectedSchema(response: Response): Finding {
  const { operation } = response;
  return {
    at: response.pointer,
    highlight: 'key',
    message: `Remove "schema" from ${response.label}: only expected responses may have one.`,
    fix: {
      ...removal(response),
      safe: operation.responses.some(({ isSuccess }) => isSuccess),
    },
  };
}

function renaming({ pointer }: Response): FindingFix {
  return { title: 'Rename it to "200"', changes: [{ rename: pointer, to: '200' }] };
}

function removal({ pointer }: Response): FindingFix {
  return { title: 'Remove the schema', changes: [{ remove: `${pointer}/schema` }] };
}
