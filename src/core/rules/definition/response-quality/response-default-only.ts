import { defineRule } from '../../../engine/rule.ts';
import { hasOnlyDefault } from '../../../openapi/response.ts';

export const responseDefaultOnly = defineRule({
  id: 'response-default-only',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'List the expected responses, not only "default".',
    why: 'Without an expected code, users get no outputs, and see errors about the schema instead of the service’s own errors. Reviewers ask for the expected codes.',
    fix: 'Add the codes that the service returns, such as "200" with its schema, and keep "default" for all others.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/530',
    messages: [
      'Please replace the "default" responses with expected status codes',
      'default responses in not allowed, please define a proper response for this action.',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": "A contact" }, "default": { "description": "Failure" } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "default": «{ "description": "A contact" }» } } } } }',
    ],
  },

  *check({ operations }) {
    for (const { pointer, label, responses, isAgentServer } of operations.filter(hasOnlyDefault)) {
      // `default-response-schema` reports it if it has a schema.
      if (responses[0]?.schema !== undefined || isAgentServer) continue;
      yield {
        at: `${pointer}/responses/default`,
        message: `Add the expected responses, such as "200": "default" is the only response of ${label}.`,
        fix: {
          title: 'Rename it to "200"',
          changes: [{ rename: `${pointer}/responses/default`, to: '200' }],
        },
      };
    }
  },
});
