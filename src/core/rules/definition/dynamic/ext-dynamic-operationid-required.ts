import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';

export const extDynamicOperationidRequired = defineRule({
  id: 'ext-dynamic-operationid-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say in each dynamic extension which operation it calls.',
    why: 'Without an operation the designer has nothing to call, and users see an empty list.',
    fix: 'Add "operationId". Only "x-ms-dynamic-values" may have "capability" or "builtInOperation" instead.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "capability": "file-picker" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "value-path": "id" }» }] } } } }',
    ],
  },

  *check(definition) {
    for (const { name, value, pointer, owner } of dynamicCallsOf(definition).all) {
      const { operationId, capability, builtInOperation } = value;
      // Ids of other types have a rule of their own.
      const isGiven = operationId !== undefined && typeof operationId !== 'string';
      if (isGiven || textOr(operationId) !== undefined) continue;
      const isBuiltIn = textOr(capability) ?? textOr(builtInOperation);
      if (name === 'x-ms-dynamic-values' && isBuiltIn !== undefined) continue;
      yield {
        at: pointer,
        message: `Add "operationId" to ${name}: nothing says which operation provides the values of ${owner.label}.`,
      };
    }
  },
});
