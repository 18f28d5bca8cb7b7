import { defineRule } from '../../../../engine/rule.ts';

export const extOperationContext = defineRule({
  id: 'ext-operation-context',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-operation-context'],
  docs: {
    summary: 'Name the operation that simulates a trigger in "x-ms-operation-context".',
    why: 'The designer calls it to show a sample while a flow is tested. The platform reads nothing else, and only in triggers.',
    fix: 'Write { "simulate": { "operationId": "…" } } in the trigger.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-operation-context": { "simulate": { "operationId": "GetSample", "parameters": { "top": 1 } } } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-operation-context": «{}» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-operation-context": { "simulate": «{}» } } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { «"x-ms-operation-context"»: { "simulate": { "operationId": "GetSample" } } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-operation-context');
    for (const { value, isTrigger, pointer, label } of definition.operations) {
      if (isTrigger || value['x-ms-operation-context'] === undefined) continue;
      yield {
        at: `${pointer}/x-ms-operation-context`,
        highlight: 'key',
        message: `Remove "x-ms-operation-context" from ${label}: only triggers are simulated.`,
      };
    }
  },
});
