import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { everySchema } from '../../../openapi/every-schema.ts';
import { fitsType } from '../../../openapi/type-fit.ts';

export const defaultInEnum = defineRule({
  id: 'default-in-enum',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['enum'],
  docs: {
    summary: 'Choose the default from the allowed values.',
    why: 'A default that is not allowed fails as soon as users leave the field as it is.',
    fix: 'Use one of the values of "enum", or add the default to them.',
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
    for (const schema of everySchema(definition)) {
      const { type, enum: values, default: value } = schema.value;
      if (!Array.isArray(values) || values.length === 0) continue;
      if (value === undefined || typeof value === 'object' || !fitsType(value, type)) continue;
      // Values of another type are the fault, not the default.
      if (values.includes(value) || !values.every((each) => fitsType(each, type))) continue;
      yield {
        at: `${schema.pointer}/default`,
        message: `Choose the default of ${schema.label} from its allowed values: ${shown(value)} is not among them.`,
      };
    }
  },
});
