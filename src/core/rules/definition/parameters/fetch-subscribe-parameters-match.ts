import { defineRule } from '../../../engine/rule.ts';
import { objectOr, scalarText } from '../../../files/json-value.ts';

const different = ['type', 'x-ms-visibility'] as const;

export const fetchSubscribeParametersMatch = defineRule({
  id: 'fetch-subscribe-parameters-match',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give the two halves of a trigger the same parameters.',
    why: 'A trigger that fetches after a webhook has called fills both operations from one form; parameters of one name need one type and one visibility, and the validator reports others.',
    fix: 'Give both parameters the same "type" and "x-ms-visibility".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ParamtersWithSameNameMustHaveSameTypeAndVisibility'],
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-notification": { "operationId": "Watch" }, "parameters": [{ "name": "id", "in": "query", "type": "string" }] }, "post": { "operationId": "Watch", "parameters": [{ "name": "id", "in": "header", "type": "string" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "x-ms-notification": { "operationId": "Watch" }, "parameters": [«{ "name": "id", "in": "query", "type": "integer" }»] }, "post": { "operationId": "Watch", "parameters": [{ "name": "id", "in": "header", "type": "string" }] } } } }',
    ],
  },

  *check({ operations, operationsById }) {
    for (const operation of operations) {
      const { operationId } = objectOr(operation.value['x-ms-notification']);
      const webhook = operationsById.get(scalarText(operationId));
      for (const twin of webhook?.parameters ?? []) {
        const mine = operation.parameters.find(({ name }) => name === twin.name);
        const member = mine && different.find((each) => mine.value[each] !== twin.value[each]);
        if (mine === undefined || member === undefined) continue;
        yield {
          at: mine.usedAt,
          message: `Give ${mine.label} the same "${member}" as ${twin.label}: one field fills both.`,
        };
      }
    }
  },
});
