import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { everySchemaWith } from '../../../openapi/every-schema.ts';
import type { SchemaKind } from '../../../openapi/schema.ts';
import { asType, fitsType } from '../../../openapi/schemas/type-fit.ts';
import { typeWords } from '../../../schema/wording.ts';

export const defaultValueType = defineRule({
  id: 'default-value-type',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['default'],
  docs: {
    summary: 'Give each default a value of the right type.',
    why: 'The service does not expect a default of another type. The validator rejects it in parameters, and reports it in schemas.',
    fix: 'Write numbers, true and false without quotes, strings in quotes, and lists in [].',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DefaultValueMustMatchType',
      "The 'default' value is of type '{0}', but should match the given type '{1}'.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "boolean", "default": true } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "string", "default": "1" } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "boolean", "default": «"true"» } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "string", "default": «1» } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "integer", "default": «null» } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchemaWith(definition, 'default')) {
      const { type, default: value } = schema.value;
      if (fitsType(value, type)) continue;
      const at = `${schema.pointer}/default` as const;
      const meant = asType(value, type);
      yield {
        at,
        severity: isRejected(schema.kind, value, meant) ? 'error' : 'warning',
        message: `Change the default of ${schema.label} to ${typeWords(type)}: it is ${shown(value)}.`,
        fix: meant === undefined ? undefined : changeTo(at, meant, { safe: true }),
      };
    }
  },
});

/** Recently published connectors have null defaults, `"true"` instead of `true`, and wrong defaults deep in bodies. */
function isRejected(kind: SchemaKind, value: unknown, meant: unknown): boolean {
  const isQuoted = typeof value === 'string' && meant !== undefined;
  return kind === 'parameter' && value !== null && !isQuoted;
}
