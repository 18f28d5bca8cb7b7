import { defineRule } from '../../../../engine/rule.ts';

export const extTriggerValue = defineRule({
  id: 'ext-trigger-value',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-trigger', 'x-ms-trigger-value'],
  docs: {
    summary: 'Set "x-ms-trigger" to "single" or "batch".',
    why: 'The platform shows an operation with another value neither as a trigger nor as an action.',
    fix: 'Write "batch" if the response is a list of new items, and "single" for one item or a webhook.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": "batch" } } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-trigger-value": { "value-path": "id" } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": «true» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": «"polling"» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": «"Batch"» } } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-trigger-value": «"id"» } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-trigger-value": «{}» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-trigger-value');
  },
});
