import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { arrayOr, scalarText, shown } from '../../../files/json/json-value.ts';
import { everySchemaWith } from '../../../openapi/every-schema.ts';
import { asType, fitsType } from '../../../openapi/schemas/type-fit.ts';
import { typeWords } from '../../../schema/wording.ts';

/** Nobody would review a fix that changes a longer list. */
const MAX_VALUES = 200;

export const enumValueType = defineRule({
  id: 'enum-value-type',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['enum'],
  docs: {
    summary: 'List only allowed values of the declared type.',
    why: 'A value of another type can never be entered or returned. The validator reports it.',
    fix: 'Write the values in the declared type, or change the type.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'InvalidEnumValue',
      "The type of the enum value is '{0}' but it should be '{1}' as specified in the schema.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "integer", "enum": [1, 2] } } }',
      '{ "definitions": { "A": { "enum": ["a", 1] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "integer", "enum": [1, «"2"», "3"] } } }',
      '{ "definitions": { "A": { "type": "string", "enum": ["a", «null»] } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchemaWith(definition, 'enum')) {
      const { type } = schema.value;
      const values = arrayOr(schema.value.enum);
      const index = values.findIndex((value) => !fitsType(value, type));
      if (index < 0) continue;
      const list = `${schema.pointer}/enum` as const;
      yield {
        at: `${list}/${index}`,
        message: `Make each allowed value of ${schema.label} ${typeWords(type)}: one of them is ${shown(values[index])}.`,
        fix: conversion(values, type, list),
      };
    }
  },
});

/** Converts all values of the wrong type, or returns `undefined` if one cannot be converted. */
function conversion(
  values: readonly unknown[],
  type: unknown,
  at: JsonPointer,
): FindingFix | undefined {
  if (values.length > MAX_VALUES) return undefined;
  const changes = values.flatMap((value, index) =>
    fitsType(value, type)
      ? []
      : [{ replace: `${at}/${index}` as const, with: asType(value, type) }],
  );
  if (changes.some((change) => change.with === undefined)) return undefined;
  return { title: `Convert the values to "${scalarText(type)}"`, changes };
}
