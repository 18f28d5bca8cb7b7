import { defineRule } from '../../../engine/rule.ts';
import { objectOr, scalarText } from '../../../files/json/json-value.ts';

const comparedMembers = ['type', 'x-ms-visibility'] as const;

export const fetchSubscribeParametersMatch = defineRule({
  id: 'fetch-subscribe-parameters-match',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Match the parameters of the two operations of a webhook trigger.',
    why: 'A trigger that fetches data after a webhook call fills both operations from one form. The validator warns if parameters with the same name differ in type or visibility.',
    fix: 'Give both parameters the same "type" and "x-ms-visibility".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ParamtersWithSameNameMustHaveSameTypeAndVisibility',
      'Parameters of the same name in fetch and subscribe operations must be of the same type and visibility.',
    ],
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
        const member =
          mine && comparedMembers.find((name) => mine.value[name] !== twin.value[name]);
        if (mine === undefined || member === undefined) continue;
        yield {
          at: mine.usedAt,
          message: `Give ${mine.label} the same "${member}" as ${twin.label}: one field fills both.`,
        };
      }
    }
  },
});
