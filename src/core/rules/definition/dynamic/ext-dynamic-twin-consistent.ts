import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { own, shown, textOr } from '../../../files/json/json-value.ts';
import type { DynamicCall } from '../../../openapi/dynamic/dynamic-calls.ts';
import { twinCalls } from '../../../openapi/dynamic/dynamic-twins.ts';

export const extDynamicTwinConsistent = defineRule({
  id: 'ext-dynamic-twin-consistent',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Let both forms of a dynamic extension call the same operation.',
    why: 'Older and newer designers read different forms. If the two differ, users see different choices, and the validator rejects paths to a schema that differ.',
    fix: 'Copy "operationId" and the paths from one form to the other. The path in "x-ms-dynamic-properties" leaves out a last step "properties".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['DynamicPropertiesItemValuePathMismatch'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" }, "x-ms-dynamic-list": { "operationId": "ListA", "itemValuePath": "id" } }] } } } }',
      '{ "definitions": { "A": { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetA", "value-path": "schema/properties" }, "x-ms-dynamic-properties": { "operationId": "GetA", "itemValuePath": "schema" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA" } }, "/c": { "get": { "operationId": "ListC" } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" }, "x-ms-dynamic-list": { "operationId": «"ListC"», "itemValuePath": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "GetA" } } }, "definitions": { "A": { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetA", "value-path": "schema" }, "x-ms-dynamic-properties": { "operationId": "GetA", "itemValuePath": «"schemas"» } } } }',
    ],
  },

  *check(definition) {
    for (const { older, newer } of twinCalls(definition)) {
      // An operation that does not exist has a rule of its own.
      if (older.target === undefined || newer.target === undefined) continue;
      if (older.target === newer.target) yield* differentPaths(older, newer);
      else {
        yield {
          at: child(newer.pointer, 'operationId'),
          message: `Call the same operation in ${newer.name} and ${older.name} of ${newer.owner.label}: it calls ${shown(newer.target.id)}, the other ${shown(older.target.id)}.`,
        };
      }
    }
  },
});

function* differentPaths(older: DynamicCall, newer: DynamicCall): Generator<Finding> {
  for (const kind of ['itemsPath', 'valuePath'] as const) {
    const member = newer.form[kind] ?? '';
    const wanted = wantedPath(older, kind);
    const found = own(newer.value, member);
    if (wanted === undefined || found === undefined || found === wanted) continue;
    const at = child(newer.pointer, member);
    yield {
      at,
      // The validator is known to compare the paths of schemas only.
      severity: newer.form.itemsPath === undefined ? 'error' : 'warning',
      message: `Change "${member}" of ${newer.owner.label} to ${shown(wanted)}, as in ${older.name}: it is ${shown(found)}.`,
      fix: { title: 'Take the path of the other form', changes: [{ replace: at, with: wanted }] },
    };
  }
}

/** Returns the path of the older form. The newer form of a schema leaves out a last step `properties`. */
function wantedPath(
  { form, value }: DynamicCall,
  kind: 'itemsPath' | 'valuePath',
): string | undefined {
  const path = textOr(own(value, form[kind] ?? ''));
  return form.itemsPath === undefined ? path?.replace(/(?:^|\/)properties$/, '') : path;
}
