import { defineRule } from '../../../engine/rule.ts';
import { enumNames } from '../../../openapi/extensions/enum-names.ts';

export const extEnumValuesShape = defineRule({
  id: 'ext-enum-values-shape',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-enum-values'],
  docs: {
    summary: 'Give each entry of "x-ms-enum-values" a value and a display name.',
    why: 'Users see the display names in place of the values. The validator rejects an entry without one.',
    fix: 'Write entries as { "value": …, "displayName": … }, and list the values in "enum" as well.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'MissingEnumValuesDisplayName',
      "The 'x-ms-enum-values' extension is invalid. Please specify the property 'displayName'.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "x-ms-enum-values": [{ "value": "a", "displayName": "First" }, { "value": "b", "displayName": "Second" }] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "x-ms-enum-values": [«{ "value": "a" }», { "value": "b", "displayName": "Second" }] } } }',
      '{ "definitions": { "A": { "type": "string", "x-ms-enum-values": «[{ "value": "a", "displayName": "First" }, { "value": "b", "displayName": "Second" }]» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-enum-values-shape');
    for (const { owner, entries, pointer } of enumNames(definition)) {
      if (owner.value.enum !== undefined || entries.length === 0) continue;
      yield {
        at: pointer,
        message: `Add "enum" with the values to ${owner.label}: "x-ms-enum-values" only names them.`,
        fix: {
          title: 'Add "enum" with these values',
          changes: [
            { insert: 'enum', into: owner.pointer, value: entries.map(({ value }) => value) },
          ],
        },
      };
    }
  },
});
