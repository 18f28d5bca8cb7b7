import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { arrayOr, shown } from '../../../files/json/json-value.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';
import { inputProperties } from '../../../openapi/schemas/input-properties.ts';
import { repeatedValues } from '../../../openapi/schemas/value-lists.ts';

export const extFilterFunctions = defineRule({
  id: 'ext-filter-functions',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['filterFunctions'],
  docs: {
    summary: 'List filter functions only in responses, and each once.',
    why: 'The validator rejects an empty list, a repeated function, and filter functions of an input.',
    fix: 'Remove "filterFunctions" from inputs, and list each function of a response property once.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'FilterFunctionsPropertyEmpty',
      'FilterFunctionsPropertyHasDuplicates',
      'FilterFunctionsPropertyInInputSchema',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "properties": { "b": { "type": "string", "filterFunctions": ["eq", "ne"] } } } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "responses": { "200": { "schema": { "properties": { "b": { "type": "string", "filterFunctions": «[]» }, "c": { "type": "string", "filterFunctions": ["eq", «"eq"»] } } } } } } } } }',
      '{ "paths": { "/a": { "post": { "operationId": "ListA", "parameters": [{ "name": "body", "in": "body", "schema": { "properties": { "b": { "type": "string", "filterFunctions": «["eq"]» } } } }] } } } }',
    ],
  },

  *check(definition) {
    const inputs = new Set(inputProperties(definition));
    for (const schema of schemasWith(definition, 'filterFunctions')) {
      const { filterFunctions } = schema.value;
      const at = child(schema.pointer, 'filterFunctions');
      if (inputs.has(schema)) {
        yield {
          at,
          message: `Remove "filterFunctions" from ${schema.label}: only properties of responses can have it.`,
          fix: { title: 'Remove it', changes: [{ remove: at }] },
        };
      } else if (arrayOr(filterFunctions).length === 0) {
        yield {
          at,
          message: `List at least one function in "filterFunctions" of ${schema.label}, or remove it: it lists none.`,
        };
      } else yield* repeated(arrayOr(filterFunctions), at, schema.label);
    }
  },
});

function* repeated(list: readonly unknown[], at: JsonPointer, label: string): Generator<Finding> {
  for (const { value, index } of repeatedValues(list)) {
    yield {
      at: child(at, index),
      message: `Remove the repeated ${shown(value)} from "filterFunctions" of ${label}: it is already listed.`,
      fix: { title: 'Remove it', changes: [{ remove: child(at, index) }] },
    };
  }
}
