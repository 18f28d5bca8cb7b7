import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { brief } from '../../../files/json/json-value.ts';
import {
  type CallParameter,
  lastStep,
  onceForTwins,
  passedParameters,
} from '../../../openapi/dynamic/call-parameters.ts';
import type { DynamicCall } from '../../../openapi/dynamic/dynamic-calls.ts';
import { closestField, findField } from '../../../openapi/dynamic/dynamic-fields.ts';
import type { Operation } from '../../../openapi/operation.ts';

export const extDynamicParameterNotFound = defineRule({
  id: 'ext-dynamic-parameter-not-found',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Pass only parameters that the called operation has.',
    why: 'The validator rejects a parameter that the called operation does not have. Names are case-sensitive.',
    fix: 'Correct the name in "parameters" of the extension, or remove it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationParameterNameNotFound',
      "The parameter could not be found in operation '{0}' in the swagger document.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }] } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": "x" }, "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "post": { "operationId": "ListA", "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "kind": { "type": "string" } } } }] } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "body/kind": { "value": "x" } }, "itemValuePath": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }] } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { «"Kind"»: "x" }, "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "Kind": { "value": "x" } }, "itemValuePath": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const { call, parameter, target } of passedParameters(definition)) {
      if (findField(target, parameter.name) !== undefined) continue;
      if (isFirst(call, lastStep(parameter.name))) yield unknownParameter(call, parameter, target);
    }
  },
});

function unknownParameter(
  { name: extension, owner }: DynamicCall,
  { name, pointer }: CallParameter,
  target: Operation,
): Finding {
  const at = { at: pointer, highlight: 'key' } as const;
  const found = `in ${extension} of ${owner.label}: ${target.label} has none with this name`;
  const meant = closestField(target, name);
  if (meant === undefined)
    return { ...at, message: `Correct or remove parameter \`${brief(name)}\` ${found}.` };
  return {
    ...at,
    message: `Change parameter \`${brief(name)}\` to \`${brief(meant)}\` ${found}.`,
    fix: { title: `Change to ${meant}`, changes: [{ rename: pointer, to: meant }] },
  };
}
