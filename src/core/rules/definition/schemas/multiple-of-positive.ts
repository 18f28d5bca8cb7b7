import { defineRule } from '../../../engine/rule.ts';

export const multipleOfPositive = defineRule({
  id: 'multiple-of-positive',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Set "multipleOf" to a positive number.',
    why: 'Only zero is a multiple of zero. The validator rejects the limit.',
    fix: 'Use a number above zero, or remove "multipleOf".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'MultipleOfMustBeGreaterThanZero',
      "The 'multipleOf' value must be greater than zero.",
    ],
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "number", "multipleOf": 0.01 } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "integer", "multipleOf": «0» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('multiple-of-positive');
  },
});
