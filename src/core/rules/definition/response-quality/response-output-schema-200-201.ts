import { defineRule } from '../../../engine/rule.ts';
import { answersWithBody } from '../../../openapi/answers.ts';
import { isEmptySchema } from '../../../openapi/schema-contents.ts';

const shown: ReadonlySet<string> = new Set(['200', '201']);

export const responseOutputSchema200201 = defineRule({
  id: 'response-output-schema-200-201',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Put the schema of the output on response 200 or 201.',
    why: 'The designer shows the outputs of these two alone: what another successful code returns stays hidden. The validator warns of it.',
    fix: 'Move the schema to response 200 or 201, or give one of these the same schema.',
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
    for (const { responses } of operations.filter(answersWithBody)) {
      const hidden = responses.find(
        ({ isSuccess, schema }) => isSuccess && schema !== undefined && !isEmptySchema(schema),
      );
      if (hidden === undefined || responses.some(({ code }) => shown.has(code))) continue;
      yield {
        at: `${hidden.pointer}/schema`,
        message: `Move the schema to response 200 or 201, which the designer shows: only ${hidden.label} has one.`,
      };
    }
  },
});
