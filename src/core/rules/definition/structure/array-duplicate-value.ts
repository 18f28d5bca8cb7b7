import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { repeatedValues, valueLists } from '../../../openapi/schemas/value-lists.ts';

export const arrayDuplicateValue = defineRule({
  id: 'array-duplicate-value',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List each value once.',
    why: 'The validator rejects repeated values in lists of types, schemes, tags, required names and allowed values.',
    fix: 'Remove the repeated value.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ArrayDuplicateValue',
      'The array contains duplicate values, values must be unique.',
    ],
    valid: [
      '{ "schemes": ["https"], "definitions": { "A": { "type": "string", "enum": ["a", "A", "1"] } } }',
    ],
    invalid: [
      '{ "schemes": ["https", «"https"»] }',
      '{ "paths": { "/a": { "get": { "tags": ["A", "B", «"A"»] } } } }',
      '{ "definitions": { "A": { "type": "object", "required": ["b", «"b"»] } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "integer", "enum": [1, 2, «1»] } } }',
    ],
  },

  *check(definition) {
    for (const list of valueLists(definition)) {
      const { values } = list;
      for (const { value, index } of repeatedValues(values)) {
        const at = `${list.pointer}/${index}` as const;
        yield {
          at,
          message: `Remove the repeated ${shown(value)}: it is already in ${definition.nameOf(list.pointer)}.`,
          fix: { title: 'Remove the repeated value', changes: [{ remove: at }], safe: true },
        };
      }
    }
  },
});
