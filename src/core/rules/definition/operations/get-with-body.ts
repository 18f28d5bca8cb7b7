import { defineRule } from '../../../engine/rule.ts';

export const getWithBody = defineRule({
  id: 'get-with-body',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Do not send a body with GET.',
    why: 'The platform does not send a body with GET, and the validator rejects such a parameter.',
    fix: 'Make it a query parameter, or make the operation a POST. A policy can change the method that the service receives.',
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
          message: `Make parameter \`${parameter.name ?? 'body'}\` a query parameter, or use POST: it is in the body of ${label}.`,
        };
      }
    }
  },
});
