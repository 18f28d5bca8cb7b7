import { defineRule } from '../../../engine/rule.ts';

export const getWithBody = defineRule({
  id: 'get-with-body',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Send nothing in the body of a GET request.',
    why: 'The platform does not send a body with GET, and the validator refuses such a parameter.',
    fix: 'Make it a query parameter, or the operation a POST; a routing policy can change the method on its way.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'BodyOrFormDataParameterInFetchOperationNotAllowed',
      'Body or form data parameters are not supported in a fetch operation.',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query" }] }, "post": { "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "body", "in": "body" }»] } } } }',
      '{ "parameters": { "b": { "name": "b", "in": "formData" } }, "paths": { "/a": { "get": { "parameters": [«{ "$ref": "#/parameters/b" }»] } } } }',
    ],
  },

  *check({ operations }) {
    for (const { label, method, parameters } of operations) {
      if (method !== 'get') continue;
      for (const parameter of parameters) {
        if (!parameter.isBody && parameter.in !== 'formData') continue;
        yield {
          at: parameter.usedAt,
          message: `Make parameter \`${parameter.name ?? 'body'}\` of ${label} a query parameter, or the operation a POST: GET has no body.`,
        };
      }
    }
  },
});
