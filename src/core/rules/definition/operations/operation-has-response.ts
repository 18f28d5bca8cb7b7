import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import type { Operation } from '../../../openapi/operation.ts';

import { askForSuccess } from '../../../openapi/operations/response-question.ts';

export const operationHasResponse = defineRule({
  id: 'operation-has-response',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe at least one response of each operation.',
    why: 'The validator rejects an operation without one. Only webhook triggers, which describe their content at the path, have been published that way.',
    fix: 'Add "200" with a description, and a schema if the service returns data.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationMustHaveResponse',
      'The operation is not valid, it must contain at least one response definition.',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": "The contact." } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "default": { "description": "Whatever." } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": «{}» } } } }',
      '{ "paths": { "/a": { "get": «{ "summary": "Get contact" }» } } }',
      '{ "paths": { "/a": { "x-ms-notification-content": {}, "post": { "x-ms-trigger": "single", "responses": «{}» } } } }',
    ],
  },

  *check({ paths }) {
    for (const { operations, value: item } of paths) {
      const isHook = isObject(item['x-ms-notification-content']);
      for (const operation of operations) {
        if (!lacksResponses(operation)) continue;
        yield {
          at: `${operation.pointer}/responses`,
          message: `Add a response, such as "200", to ${operation.label}: it has none.`,
          questions: [askForSuccess(operation)],
          ...(isHook && operation.isTrigger ? { severity: 'warning' } : {}),
        };
      }
    }
  },
});

function lacksResponses({ responseCodes, value: { responses } }: Operation): boolean {
  return responses === undefined || (isObject(responses) && responseCodes.length === 0);
}
