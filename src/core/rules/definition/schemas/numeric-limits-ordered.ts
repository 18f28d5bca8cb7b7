import { defineRule } from '../../../engine/rule.ts';
import { everySchema } from '../../../openapi/every-schema.ts';

const limits = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

export const numericLimitsOrdered = defineRule({
  id: 'numeric-limits-ordered',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['minimum', 'minLength', 'minItems', 'minProperties'],
  docs: {
    summary: 'Keep each lower limit at or below its upper limit.',
    why: 'No value can meet both limits. The validator rejects them.',
    fix: 'Swap the two limits, or correct one.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'MinimumShouldBeLessThanOrEqualToMaximum',
      'MinItemsShouldBeLessThanOrEqualToMaxItems',
      'MinLengthShouldBeLessThanOrEqualToMaxLength',
      "The 'minimum' value should be less than or equal to the 'maximum' value.",
      "The 'minItems' value should be less than or equal to the 'maxItems' value.",
      "The 'minLength' value should be less than or equal to the 'maxLength' value.",
    ],
    valid: ['{ "definitions": { "A": { "type": "integer", "minimum": 1, "maximum": 1 } } }'],
    invalid: [
      '{ "definitions": { "A": { "type": "integer", "minimum": «5», "maximum": 1 } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "string", "minLength": «9», "maxLength": 8 } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchema(definition)) {
      for (const [lower, upper] of limits) {
        const { [lower]: least, [upper]: most } = schema.value;
        if (typeof least !== 'number' || typeof most !== 'number' || least <= most) continue;
        yield {
          at: `${schema.pointer}/${lower}`,
          message: `Lower "${lower}" or raise "${upper}" of ${schema.label}: ${least} is more than ${most}.`,
        };
      }
    }
  },
});
