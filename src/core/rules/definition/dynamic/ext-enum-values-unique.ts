import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { enumNames } from '../../../openapi/extensions/enum-names.ts';
import { repeatedValues } from '../../../openapi/schemas/value-lists.ts';

export const extEnumValuesUnique = defineRule({
  id: 'ext-enum-values-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-enum-values'],
  docs: {
    summary: 'Name each value in "x-ms-enum-values" once.',
    why: 'A value can have only one display name. The validator rejects a second one.',
    fix: 'Remove one of the two entries.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['DuplicateEnumValuesInExtension'],
    valid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "x-ms-enum-values": [{ "value": "a", "displayName": "First" }, { "value": "b", "displayName": "Second" }] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a"], "x-ms-enum-values": [{ "value": "a", "displayName": "First" }, { "value": «"a"», "displayName": "Second" }] } } }',
    ],
  },

  *check(definition) {
    for (const { owner, entries } of enumNames(definition)) {
      for (const { value, index } of repeatedValues(entries.map((entry) => entry.value))) {
        yield {
          at: entries[index]?.pointer ?? owner.pointer,
          message: `Remove one name of ${shown(value)} in "x-ms-enum-values" of ${owner.label}: it has two.`,
        };
      }
    }
  },
});
