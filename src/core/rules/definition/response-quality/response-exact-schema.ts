import { defineRule } from '../../../engine/rule.ts';
import { shouldReturnBody } from '../../../openapi/response-body.ts';

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
        };
      }
    }
  },
});
