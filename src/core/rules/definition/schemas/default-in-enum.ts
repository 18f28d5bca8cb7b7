import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { everySchemaWith } from '../../../openapi/every-schema.ts';
import { fitsType } from '../../../openapi/schemas/type-fit.ts';

export const defaultInEnum = defineRule({
  id: 'default-in-enum',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['enum'],
  docs: {
    summary: 'Choose the default from the allowed values.',
    why: 'A default that is not allowed fails unless users change it.',
    fix: 'Use one of the values in "enum", or add the default to them.',
    source: 'https://swagger.io/specification/v2/',
    valid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "default": "b" } } }',
      '{ "definitions": { "A": { "type": "string", "enum": ["a"], "default": 1 } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "default": «"c"» } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchemaWith(definition, 'enum')) {
      const { type, enum: values, default: value } = schema.value;
      if (!Array.isArray(values) || values.length === 0) continue;
      if (value === undefined || typeof value === 'object' || !fitsType(value, type)) continue;
      // If the values have the wrong type, the fault is theirs, not the default’s.
      if (values.includes(value) || !values.every((allowed) => fitsType(allowed, type))) continue;
      yield {
        at: `${schema.pointer}/default`,
        message: `Change the default of ${schema.label} to an allowed value: ${shown(value)} is not in "enum".`,
      };
    }
  },
});
