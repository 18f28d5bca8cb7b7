import { defineRule } from '../../../engine/rule.ts';
import { brief, isObject, objectOr } from '../../../files/json/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import { type CallParameter, callParameters } from '../../../openapi/dynamic/call-parameters.ts';
import { type DynamicCall, dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';
import { dynamicExtensions } from '../../../openapi/dynamic/dynamic-extensions.ts';

export const extDynamicTreeShape = defineRule({
  id: 'ext-dynamic-tree-shape',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-dynamic-tree', 'selectedItemValuePath'],
  docs: {
    summary: 'Give each dynamic tree the operations "open" and "browse".',
    why: 'The designer calls "open" for the top of the tree, and "browse" for what is in the chosen folder. Only "browse" knows a chosen item.',
    fix: 'Add both, each with "operationId" and paths. Move "selectedItemValuePath" to a parameter of "browse".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    messages: ['SelectedItemValuePathNotAllowedInThisPosition'],
    valid: [
      '{ "paths": { "/f": { "get": { "operationId": "ListF" } }, "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-tree": { "open": { "operationId": "ListF", "itemValuePath": "id" }, "browse": { "operationId": "ListF", "itemValuePath": "id", "parameters": { "id": { "selectedItemValuePath": "id" } } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/f": { "get": { "operationId": "ListF" } }, "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-tree": «{ "open": { "operationId": "ListF", "itemValuePath": "id" } }» }] } } } }',
      '{ "paths": { "/f": { "get": { "operationId": "ListF" } }, "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-tree": { "open": { "operationId": "ListF", "itemValuePath": "id", "parameters": { "id": «{ "selectedItemValuePath": "id" }» } }, "browse": { "operationId": "ListF", "itemValuePath": "id" } } }] } } } }',
      '{ "paths": { "/f": { "get": { "operationId": "ListF" } }, "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-tree": { "open": { "operationId": "ListF" }, "browse": { "operationId": "ListF" }, «"close"»: {} } }] } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-dynamic-tree-shape');
    for (const { name, value, pointer, owner } of dynamicExtensions(definition)) {
      if (name !== 'x-ms-dynamic-tree' || !isObject(value)) continue;
      const missing = ['open', 'browse'].filter((part) => value[part] === undefined);
      if (missing.length === 0) continue;
      const parts = missing.map((part) => `"${part}"`).join(' and ');
      yield {
        at: pointer,
        message: `Add ${parts} to "${name}" of ${owner.label}: the designer calls both.`,
      };
    }
    for (const { call, parameter } of misplacedSelections(definition)) {
      yield {
        at: parameter.pointer,
        authority: 'validator',
        message: `Write "selectedItemValuePath" only in "browse" of a dynamic tree: ${call.name} has it for \`${brief(parameter.name)}\` before an item is chosen.`,
      };
    }
  },
});

function* misplacedSelections(
  definition: ApiDefinition,
): Generator<{ readonly call: DynamicCall; readonly parameter: CallParameter }> {
  for (const call of dynamicCallsOf(definition).all) {
    const isBrowse = call.name === 'x-ms-dynamic-tree' && call.pointer.endsWith('/browse');
    if (isBrowse) continue;
    for (const parameter of callParameters(call)) {
      if (objectOr(parameter.from).selectedItemValuePath !== undefined) yield { call, parameter };
    }
  }
}
