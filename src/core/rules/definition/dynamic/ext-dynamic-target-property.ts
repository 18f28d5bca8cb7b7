import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { brief } from '../../../files/json/json-value.ts';
import { onceForTwins } from '../../../openapi/dynamic/call-parameters.ts';
import { choicePaths, schemaAt } from '../../../openapi/dynamic/dynamic-results.ts';
import { propertyNames } from '../../../openapi/schemas/property-path.ts';
import { closestName } from '../../../text/closest-name.ts';

export const extDynamicTargetProperty = defineRule({
  id: 'ext-dynamic-target-property',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Take values and titles from properties of the response.',
    why: 'The designer finds nothing at the path: choices have no value or no title, or the dynamic fields are missing. The validator reports it.',
    fix: 'Copy the name of the property from the response of the called operation, or describe the property there.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['InvokedOperationShouldProduceProperty'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id", "value-title": "name" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id", "value-title": «"Name"» }, "x-ms-dynamic-list": { "operationId": "ListA", "itemValuePath": "id", "itemTitlePath": "Name" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const { call, target, member, path, schema } of choicePaths(definition)) {
      if (schemaAt(definition, schema, path) !== undefined || !isFirst(call, path)) continue;
      const at = child(call.pointer, member);
      const meant = closestName(path, propertyNames(definition, schema));
      const found = `what ${target.label} returns has no \`${brief(path)}\``;
      yield meant === undefined
        ? { at, message: `Correct "${member}" in ${call.name}: ${found}.` }
        : {
            at,
            message: `Change "${member}" to "${brief(meant)}" in ${call.name}: ${found}.`,
            fix: changeTo(at, meant),
          };
    }
  },
});
