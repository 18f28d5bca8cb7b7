import { defineRule } from '../../../engine/rule.ts';

export const enumNotEmpty = defineRule({
  id: 'enum-not-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List at least one value in "enum".',
    why: 'An empty "enum" allows no value at all. The validator rejects it.',
    fix: 'Remove "enum", or list the allowed values.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['EnumMustContainAtLeastOneElement', "The 'enum' array requires at least one value."],
    valid: ['{ "swagger": "2.0", "definitions": { "A": { "type": "string", "enum": ["a"] } } }'],
    invalid: ['{ "swagger": "2.0", "definitions": { "A": { "type": "string", "enum": «[]» } } }'],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('enum-not-empty')) {
      const message = `List the allowed values in ${definition.nameOf(fault.at)}, or remove it: it is empty.`;
      const changes = [{ remove: fault.at }];
      yield { ...fault, message, fix: { title: 'Remove the empty list', changes, safe: true } };
    }
  },
});
