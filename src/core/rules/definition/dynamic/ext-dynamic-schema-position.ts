import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { dynamicExtensions, dynamicForms } from '../../../openapi/dynamic/dynamic-extensions.ts';
import type { Schema } from '../../../openapi/schema.ts';

export const extDynamicSchemaPosition = defineRule({
  id: 'ext-dynamic-schema-position',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'],
  docs: {
    summary: 'Use dynamic schemas for objects in bodies and responses only.',
    why: 'A dynamic schema describes the properties of an object. Values in a path, query or header have none, so nothing is shown.',
    fix: 'Move the extension to the object in the body or in the response, or give the schema the type "object". For a list of choices use "x-ms-dynamic-values".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "definitions": { "A": { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetA" } } } }',
      '{ "definitions": { "A": { "x-ms-dynamic-properties": { "operationId": "GetA" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string", "x-ms-dynamic-schema": «{ "operationId": "GetA" }» }] } } } }',
      '{ "definitions": { "A": { "type": "string", "x-ms-dynamic-schema": «{ "operationId": "GetA" }», "x-ms-dynamic-properties": { "operationId": "GetA" } } } }',
    ],
  },

  *check(definition) {
    const reported = new Set<Schema>();
    for (const { name, pointer, owner } of dynamicExtensions(definition)) {
      const isSchema = dynamicForms[name].itemsPath === undefined;
      const { type } = owner.value;
      const hasProperties = !isSimple(owner) && (type === undefined || type === 'object');
      if (!isSchema || hasProperties || owner.isReference || reported.has(owner)) continue;
      reported.add(owner);
      yield {
        at: pointer,
        message: isSimple(owner)
          ? `Move "${name}" to an object in the body or response: ${owner.label} has no properties.`
          : `Give ${owner.label} the type "object", or remove "${name}": its type is ${shown(type)}.`,
      };
    }
  },
});

/** Whether the value is a parameter outside the body, a header, or an item of one. */
function isSimple({ top }: Schema): boolean {
  return top.kind === 'parameter' || top.kind === 'header';
}
