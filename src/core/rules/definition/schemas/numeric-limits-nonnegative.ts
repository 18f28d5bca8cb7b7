import { defineRule } from '../../../engine/rule.ts';

export const numericLimitsNonnegative = defineRule({
  id: 'numeric-limits-nonnegative',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Set limits of length and count to zero or more.',
    why: 'Nothing is shorter than empty. The validator rejects a negative limit.',
    fix: 'Use zero or more, or remove the limit.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'MaxItemsMustBeGreaterThanOrEqualToZero',
      'MaxLengthMustBeGreaterThanOrEqualToZero',
      'MaxPropertiesMustBeGreaterThanOrEqualToZero',
      'MinItemsMustBeGreaterThanOrEqualToZero',
      'MinLengthMustBeGreaterThanOrEqualToZero',
      'MinPropertiesMustBeGreaterThanOrEqualToZero',
      "The 'maxItems' value must be greater than or equal to zero.",
      "The 'maxLength' value must be greater than or equal to zero.",
      "The 'maxProperties' value must be greater than or equal to zero.",
      "The 'minItems' value must be greater than or equal to zero.",
      "The 'minLength' value must be greater than or equal to zero.",
      "The 'minProperties' value must be greater than or equal to zero.",
    ],
    valid: ['{ "swagger": "2.0", "definitions": { "A": { "type": "string", "minLength": 0 } } }'],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "minLength": «-1» } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "array", "items": { "type": "string" }, "maxItems": «-5» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('numeric-limits-nonnegative');
  },
});
