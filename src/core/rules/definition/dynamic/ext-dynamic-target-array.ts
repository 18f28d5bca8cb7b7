import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { brief } from '../../../files/json/json-value.ts';
import { onceForTwins } from '../../../openapi/dynamic/call-parameters.ts';
import { type WrongList, wrongLists } from '../../../openapi/dynamic/dynamic-results.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { closestName } from '../../../text/closest-name.ts';

export const extDynamicTargetArray = defineRule({
  id: 'ext-dynamic-target-array',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Take the choices of a dynamic list from a list in the response.',
    why: 'The designer finds no choices, and users see an empty list or an error. The validator reports it.',
    fix: 'Write the path to the list in "value-collection" and "itemsPath". Describe the list in the response of the called operation.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['InvokedOperationShouldProduceArray'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "object", "properties": { "value": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": { "operationId": "ListA", "itemsPath": "value", "itemValuePath": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "object", "properties": { "value": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-collection": «"values"», "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "ListA", "itemsPath": "values", "itemValuePath": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "object", "properties": { "value": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "operationId": "ListA", "value-path": "id" }» }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    const undescribed = new Set<Operation>();
    for (const wrong of wrongLists(definition)) {
      const { call, path, lists, target } = wrong;
      if (!isFirst(call, path)) continue;
      const meant = meantBy(path, lists);
      if (meant !== undefined) yield corrected(wrong, meant);
      // The response has to change, once for all calls.
      else if (!undescribed.has(target)) {
        undescribed.add(target);
        yield {
          at: placeOf(wrong),
          severity: wrong.isMissing ? 'error' : 'warning',
          message: `Describe the list in the response, or correct "${wrong.member}" in ${call.name}: ${foundIn(wrong)}.`,
        };
      }
    }
  },
});

/** Returns the list with nearly the same name, or the only one. */
function meantBy(path: string, lists: readonly string[]): string | undefined {
  return closestName(path, lists) ?? (lists.length === 1 ? lists[0] : undefined);
}

function corrected(wrong: WrongList, meant: string): Finding {
  const { call, member, path, isMissing } = wrong;
  const at = placeOf(wrong);
  const title = `Take the choices from ${meant}`;
  if (at === call.pointer) {
    return {
      at,
      message: `Add "${member}": "${brief(meant)}" to ${call.name} of ${call.owner.label}: ${foundIn(wrong)}.`,
      fix: { title, changes: [{ insert: member, into: at, value: meant }] },
    };
  }
  // The designer ignores case.
  const isOtherCase = meant.toLowerCase() === path.toLowerCase();
  return {
    at,
    severity: isMissing && !isOtherCase ? 'error' : 'warning',
    message: `Change "${member}" to "${brief(meant)}" in ${call.name}: ${foundIn(wrong)}.`,
    fix: { title, changes: [{ replace: at, with: meant }] },
  };
}

function placeOf({ call: { value, pointer }, member }: WrongList): JsonPointer {
  return value[member] === undefined ? pointer : child(pointer, member);
}

function foundIn({ target, path }: WrongList): string {
  return `${target.label} returns no list${path === '' ? '' : ` at \`${brief(path)}\``}`;
}
