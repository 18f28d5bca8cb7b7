import { defineRule } from '../../../engine/rule.ts';
import { brief } from '../../../files/json/json-value.ts';
import { callParameters, onceForTwins } from '../../../openapi/dynamic/call-parameters.ts';
import { type DynamicCall, dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';
import type { Operation } from '../../../openapi/operation.ts';
import type { Parameter } from '../../../openapi/parameter.ts';

export const extDynamicRequiredParameterMissing = defineRule({
  id: 'ext-dynamic-required-parameter-missing',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Pass every parameter that the called operation requires.',
    why: 'The designer cannot make the call without it, so users see an empty list. The validator rejects it.',
    fix: 'Add the parameter to "parameters" of the extension, as a fixed value or as a reference to a field of the operation.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationMissingRequiredProperty',
      "The target operation requires parameter '{0}'.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "required": true, "type": "string", "default": "x" }] } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "required": true, "type": "string" }] } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "operationId": "ListA", "value-path": "id" }», "x-ms-dynamic-list": { "operationId": "ListA", "itemValuePath": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const call of dynamicCallsOf(definition).all) {
      const { target, name, pointer, owner } = call;
      if (target === undefined) continue;
      const missing = missingParameters(call, target).filter((each) => isFirst(call, each));
      if (missing.length === 0) continue;
      const names = missing.map((each) => `\`${brief(each)}\``).join(', ');
      yield {
        at: pointer,
        message: `Pass ${names} in ${name} of ${owner.label}: ${target.label} requires it.`,
      };
    }
  },
});

function missingParameters(call: DynamicCall, target: Operation): readonly string[] {
  const required = target.parameters.filter((parameter) => isNeeded(parameter, target));
  if (required.length === 0) return [];
  const given = new Set(callParameters(call).map(({ name }) => name));
  return required.flatMap(({ name }) => (name === undefined || given.has(name) ? [] : [name]));
}

/** The platform fills in the connection id. Other rules find what no request can contain. */
function isNeeded({ value, isBody, name, in: location }: Parameter, { path }: Operation): boolean {
  if (isBody || value.required !== true || value.default !== undefined) return false;
  if (location === 'path' && !path.includes(`{${name}}`)) return false;
  return value['x-ms-visibility'] !== 'internal' && name !== 'connectionId';
}
