import { defineRule } from '../../../engine/rule.ts';
import type { JsonObject } from '../../../files/json/json-value.ts';
import type { FindingChoice, FindingQuestion } from '../../../files/question.ts';
import { shouldReturnBody } from '../../../openapi/operations/response-body.ts';
import type { Response } from '../../../openapi/response.ts';

export const responseExactSchema = defineRule({
  id: 'response-exact-schema',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe what each successful response returns.',
    why: 'The next steps of a flow can use only what the schema describes. Certification asks for the exact schema (policy 5000.2.4.1), and reviewers ask for missing ones.',
    fix: 'Add "schema" to the response, or change its code to "204" if the service returns nothing.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.4.1'],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "string" } } } } } } }',
      '{ "paths": { "/a": { "post": { "responses": { "204": { "description": "Nothing" } } } } } }',
      '{ "paths": { "/a": { "delete": { "responses": { "200": { "description": "Gone" } } } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "responses": { "200": {} } } } } }',
      '{ "paths": { "/a": { "post": { "x-ms-trigger": "single", "responses": { "201": {} } } } } }',
      '{ "paths": { "/mcp": { "post": { "x-ms-agentic-protocol": "mcp-streamable-1.0", "responses": { "200": {} } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": «{ "description": "A contact" }» } } } } }',
    ],
  },

  *check({ operations }) {
    for (const operation of operations.filter(shouldReturnBody)) {
      for (const response of operation.responses) {
        const { value, code, isSuccess } = response;
        if (!isSuccess || code === '204' || value.schema !== undefined) continue;
        yield {
          at: response.pointer,
          message: `Add "schema", or change the code to "204" if nothing is returned: ${response.label} has no schema.`,
          questions: [askWhatIsReturned(response)],
        };
      }
    }
  },
});

/** Asks for a body of a simple type. The schema of an object has to be written. */
function askWhatIsReturned(response: Response): FindingQuestion {
  const { pointer, operation, label } = response;
  const returns = (schema: JsonObject) => [{ insert: 'schema', into: pointer, value: schema }];
  const canRename =
    pointer.startsWith(operation.pointer) && !operation.responseCodes.includes('204');
  const choices: readonly FindingChoice[] = [
    ...(canRename
      ? [{ label: 'Nothing', value: 'nothing', changes: [{ rename: pointer, to: '204' }] }]
      : []),
    { label: 'A text', value: 'text', changes: returns({ type: 'string' }) },
    { label: 'A file', value: 'file', changes: returns({ type: 'string', format: 'binary' }) },
    { label: 'A number', value: 'number', changes: returns({ type: 'number' }) },
    { label: 'True or false', value: 'boolean', changes: returns({ type: 'boolean' }) },
  ];
  return {
    title: `Say what ${label} returns`,
    about: label,
    fields: [{ label: 'It returns', kind: 'choice', choices }],
    changes: [],
  };
}
