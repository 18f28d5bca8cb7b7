import { defineRule } from '../../../engine/rule.ts';

import { askForSuccess } from '../../../openapi/operations/response-question.ts';

export const operationSuccessResponse = defineRule({
  id: 'operation-success-response',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the successful response of each operation.',
    why: 'The designer takes the outputs of an action from its successful response, and the validator warns if there is none.',
    fix: 'Add "200", or whichever code from 200 to 299 the service returns.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationShouldHaveSuccessfulResponse',
      "The operation '{0}' should have at least one successful response definition.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "204": { "description": "Done." } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": {} } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "default": { "description": "Whatever." } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": «{ "404": { "description": "Not found." } }» } } } }',
      '{ "paths": { "/a": { "get": { "responses": «{ "302": { "description": "Elsewhere." }, "default": { "description": "Whatever." } }» } } } }',
    ],
  },

  *check({ operations }) {
    for (const operation of operations) {
      const { label, pointer, responseCodes: codes } = operation;
      // Other rules report operations with only "default" or no response at all.
      if (codes.every((code) => code === 'default') || codes.some(isSuccess)) continue;
      yield {
        at: `${pointer}/responses`,
        message: `Add a successful response, such as "200", to ${label}: it has only ${codes.slice(0, 5).join(', ')}.`,
        questions: [askForSuccess(operation)],
      };
    }
  },
});

function isSuccess(code: string): boolean {
  return /^2[\dx]{2}$/i.test(code);
}
