import { defineRule } from '../../../engine/rule.ts';
import { brief, objectOr, shown } from '../../../files/json/json-value.ts';
import { callParameters } from '../../../openapi/dynamic/call-parameters.ts';
import { dynamicCallsOf } from '../../../openapi/dynamic/dynamic-calls.ts';

export const extDynamicReferenceForm = defineRule({
  id: 'ext-dynamic-reference-form',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write parameters of a dynamic extension in its own form.',
    why: 'The older and the newer extensions write parameters differently. In the form of the other, the designer passes nothing, or passes the object itself.',
    fix: 'In "x-ms-dynamic-values" and "x-ms-dynamic-schema" write the value itself or { "parameter": name }; in the newer ones write { "value": … } or { "parameterReference": path }.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": "x" }, "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "kind": { "value": "x" } }, "itemValuePath": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "kind": «{ "parameterReference": "kind" }» }, "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "kind": «"x"» }, "itemValuePath": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "kind", "in": "query", "type": "string" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "kind": «{ "parameter": "kind" }» }, "itemValuePath": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    for (const call of dynamicCallsOf(definition).all) {
      for (const { name, from, pointer } of callParameters(call)) {
        const isRight = call.form.isOlder ? isOlderForm(from) : isNewerForm(from);
        if (isRight) continue;
        const wanted = call.form.isOlder ? olderForm(from) : newerForm(from);
        yield {
          at: pointer,
          message: `Write \`${shown(wanted)}\` for \`${brief(name)}\` in ${call.name}: the extension does not know the form \`${shown(from)}\`.`,
          fix: {
            title: 'Write it in the form of this extension',
            changes: [{ replace: pointer, with: wanted }],
          },
        };
      }
    }
  },
});

function isOlderForm(from: unknown): boolean {
  const { parameter, parameterReference, value } = objectOr(from);
  return typeof parameter === 'string' || (parameterReference === undefined && value === undefined);
}

/** Only trees have `selectedItemValuePath`: the item that was chosen above. */
function isNewerForm(from: unknown): boolean {
  const { value, parameterReference, selectedItemValuePath } = objectOr(from);
  const given = [value, parameterReference, selectedItemValuePath];
  return given.filter((each) => each !== undefined).length === 1;
}

function olderForm(from: unknown): unknown {
  const { value, parameterReference } = objectOr(from);
  return value === undefined ? { parameter: parameterReference } : value;
}

function newerForm(from: unknown): unknown {
  const { parameter, parameterReference } = objectOr(from);
  const path = parameterReference ?? parameter;
  return path === undefined ? { value: from } : { parameterReference: path };
}
