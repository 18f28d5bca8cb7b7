import { defineRule } from '../../../engine/rule.ts';
import type { JsonChange } from '../../../files/json/json-edit.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { dynamicNames } from '../../../openapi/dynamic/dynamic-extensions.ts';

export const extDynamicOnBodyParameter = defineRule({
  id: 'ext-dynamic-on-body-parameter',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Put dynamic extensions into the schema of the body.',
    why: 'The validator rejects them on the body parameter itself: the schema says what the body contains.',
    fix: 'Move the extension into "schema".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DynamicExtensionDefinitionNotAllowedInParameter',
      'Dynamic extensions are not allowed to be defined on the body parameter. It should be in the schema.',
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetA", "value-path": "schema" }, "properties": { "b": { "type": "string" } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "x-ms-dynamic-schema": «{ "operationId": "GetA", "value-path": "schema" }», "schema": { "type": "object", "properties": { "b": { "type": "string" } } } }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const { value, isBody, pointer, label } of parameters) {
      if (!isBody) continue;
      for (const name of dynamicNames) {
        if (value[name] === undefined) continue;
        const at = child(pointer, name);
        const { schema } = value;
        const canMove = isObject(schema) && schema[name] === undefined;
        const move: JsonChange[] = [
          { remove: at },
          { insert: name, into: `${pointer}/schema`, value: value[name] },
        ];
        yield {
          at,
          message: `Move "${name}" into the schema of ${label}: it stands beside the schema.`,
          fix: canMove ? { title: 'Move it into the schema', changes: move } : undefined,
        };
      }
    }
  },
});
