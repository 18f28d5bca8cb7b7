import { defineRule } from '../../../engine/rule.ts';

export const enumNotEmpty = defineRule({
  id: 'enum-not-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List at least one allowed value.',
    why: 'An empty "enum" allows no value at all; the validator stops it.',
    fix: 'Remove "enum", or list the values.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['EnumMustContainAtLeastOneElement'],
    valid: ['{ "swagger": "2.0", "definitions": { "A": { "type": "string", "enum": ["a"] } } }'],
    invalid: ['{ "swagger": "2.0", "definitions": { "A": { "type": "string", "enum": «[]» } } }'],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('enum-not-empty')) {
      const message = `Remove ${definition.nameOf(fault.at)}, or list the values: it is empty.`;
      const changes = [{ remove: fault.at }];
      yield { ...fault, message, fix: { title: 'Remove the empty list', changes, safe: true } };
    }
  },
});
