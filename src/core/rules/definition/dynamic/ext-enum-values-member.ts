import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { scalarText, shown } from '../../../files/json/json-value.ts';
import { enumNames } from '../../../openapi/extensions/enum-names.ts';

export const extEnumValuesMember = defineRule({
  id: 'ext-enum-values-member',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-enum-values'],
  docs: {
    summary: 'Name only allowed values in "x-ms-enum-values".',
    why: 'Users could choose a value that "enum" does not allow. The validator rejects it.',
    fix: 'Add the value to "enum", or correct it. Values are compared by case and type.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'InvalidEnumValuesExtensionValue',
      "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "x-ms-enum-values": [{ "value": "a", "displayName": "First" }, { "value": "b", "displayName": "Second" }] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "enum": ["a", "b"], "x-ms-enum-values": [{ "value": "a", "displayName": "First" }, { "value": «"B"», "displayName": "Second" }] } } }',
      '{ "definitions": { "A": { "type": "integer", "enum": [1], "x-ms-enum-values": [{ "value": «"1"», "displayName": "One" }] } } }',
    ],
  },

  *check(definition) {
    for (const { owner, entries } of enumNames(definition)) {
      const { enum: allowed } = owner.value;
      if (!Array.isArray(allowed)) continue;
      const known = new Set<unknown>(allowed);
      for (const { value, pointer } of entries) {
        if (known.has(value) || typeof value === 'object') continue;
        yield {
          at: pointer,
          message: `Add ${shown(value)} to "enum" of ${owner.label}, or correct it: only "x-ms-enum-values" lists it.`,
          fix: correction(value, pointer, allowed),
        };
      }
    }
  },
});

/** Takes the allowed value that differs only in case or type. */
function correction(
  value: unknown,
  at: JsonPointer,
  allowed: readonly unknown[],
): FindingFix | undefined {
  const text = scalarText(value).toLowerCase();
  const meant = allowed.find((each) => scalarText(each).toLowerCase() === text);
  if (meant === undefined) return undefined;
  return changeTo(at, meant);
}
