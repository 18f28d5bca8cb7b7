import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';

export const refSiblingProperties = defineRule({
  id: 'ref-sibling-properties',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Remove other properties next to "$ref".',
    why: 'The platform replaces the whole object with the target of the reference, so the other properties are lost. The validator reports them.',
    fix: 'Move the properties to the target of the reference, or remove them.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'AdditionalPropertyNotAllowedAdjacentToRef',
      "When '$ref' is defined, no other properties may be specified.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": "#/definitions/B" } }, "B": { "type": "string", "description": "One B." } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": "#/definitions/B", «"description"»: "One B.", "title": "B" } }, "B": {} } }',
    ],
  },

  *check(definition) {
    for (const reference of definition.references) {
      const { ref, value } = reference;
      const [first, ...others] = Object.keys(value).filter((name) => name !== '$ref');
      if (first === undefined) continue;
      const names = [first, ...others]
        .slice(0, 5)
        .map((name) => `"${name}"`)
        .join(', ');
      yield {
        at: child(reference.pointer, first),
        highlight: 'key',
        message: `Move ${names} to the target of the reference: the platform ignores properties next to "$ref".`,
        fix: {
          title: 'Keep only "$ref"',
          changes: [{ replace: reference.pointer, with: { $ref: ref } }],
        },
      };
    }
  },
});
