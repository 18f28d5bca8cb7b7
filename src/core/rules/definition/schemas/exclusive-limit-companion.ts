import { defineRule } from '../../../engine/rule.ts';
import { everySchema } from '../../../openapi/every-schema.ts';

const companions = [
  ['exclusiveMaximum', 'maximum'],
  ['exclusiveMinimum', 'minimum'],
] as const;

export const exclusiveLimitCompanion = defineRule({
  id: 'exclusive-limit-companion',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['exclusiveMaximum', 'exclusiveMinimum'],
  docs: {
    summary: 'Use "exclusiveMaximum" and "exclusiveMinimum" only with a limit.',
    why: '"exclusiveMaximum" only excludes the value of "maximum" itself. Without "maximum" it means nothing, and the validator rejects it.',
    fix: 'Add "maximum" or "minimum", or remove the exclusive limit.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ExclusiveMaximumRequiresMaximum',
      'ExclusiveMinimumRequiresMinimum',
      "The 'exclusiveMaximum' keyword can only be specified if the 'maximum' keyword is also specified.",
      "The 'exclusiveMinimum' keyword can only be specified if the 'minimum' keyword is also specified.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "integer", "minimum": 0, "exclusiveMinimum": true } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "integer", «"exclusiveMinimum"»: true } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "number", «"exclusiveMaximum"»: true } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchema(definition)) {
      for (const [exclusive, limit] of companions) {
        const { [exclusive]: value, [limit]: bound } = schema.value;
        if (typeof value !== 'boolean' || bound !== undefined) continue;
        const at = `${schema.pointer}/${exclusive}` as const;
        yield {
          at,
          highlight: 'key',
          message: `Add "${limit}" to ${schema.label}, or remove "${exclusive}": it limits nothing on its own.`,
          fix: { title: `Remove "${exclusive}"`, changes: [{ remove: at }] },
        };
      }
    }
  },
});
