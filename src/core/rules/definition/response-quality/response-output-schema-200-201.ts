import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import type { FindingQuestion } from '../../../files/question.ts';
import { shouldReturnBody } from '../../../openapi/operations/response-body.ts';
import type { Response } from '../../../openapi/response.ts';
import { isEmptySchema } from '../../../openapi/schemas/schema-contents.ts';

const visibleCodes: ReadonlySet<string> = new Set(['200', '201']);

export const responseOutputSchema200201 = defineRule({
  id: 'response-output-schema-200-201',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Put the output schema in response 200 or 201.',
    why: 'The designer shows only the outputs of these two codes, and hides those of other successful codes. The validator warns about it.',
    fix: 'Move the schema to response 200 or 201, or copy it to one of them.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SchemaDefinitionSetIncorrectly',
      "The operation '{0}' should define an output schema on the 200 or 201 response code or in 'x-ms-notification-content' extension for a webhook to be visible in the designer.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "responses": { "201": { "schema": { "type": "string" } }, "202": { "schema": { "type": "string" } } } } } } }',
      '{ "paths": { "/a": { "post": { "responses": { "204": { "description": "Nothing" } } } } } }',
      '{ "paths": { "/a": { "post": { "responses": { "200": {}, "202": { "schema": { "type": "string" } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "responses": { "202": { "schema": «{ "type": "string" }» } } } } } }',
    ],
  },

  *check({ operations }) {
    for (const { responses } of operations.filter(shouldReturnBody)) {
      const hidden = responses.find(
        ({ isSuccess, schema }) => isSuccess && schema !== undefined && !isEmptySchema(schema),
      );
      if (hidden === undefined || responses.some(({ code }) => visibleCodes.has(code))) continue;
      yield {
        at: `${hidden.pointer}/schema`,
        message: `Move the schema to response 200 or 201, the only ones that the designer shows: it is in ${hidden.label}.`,
        questions: [askForCode(hidden)],
      };
    }
  },
});

/** Renames the response as the operation has it, which may be a reference. */
function askForCode({ code, label, operation }: Response): FindingQuestion {
  const rename = child(operation.pointer, 'responses', code);
  const choices = [...visibleCodes].map((to) => ({
    label: to,
    value: to,
    changes: [{ rename, to }],
  }));
  return {
    title: `Change the code of ${label}`,
    about: label,
    fields: [{ label: 'Code', kind: 'choice', choices }],
    changes: [],
  };
}
