import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json-pointer.ts';

export const refSiblingProperties = defineRule({
  id: 'ref-sibling-properties',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Write nothing beside "$ref".',
    why: 'The platform replaces the whole object by what the reference leads to, and ignores what stands beside it; the validator reports it.',
    fix: 'Move the texts into the definition, or remove them.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['AdditionalPropertyNotAllowedAdjacentToRef'],
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
        part: 'key',
        message: `Move ${names} into what the reference leads to: beside "$ref" they are ignored.`,
        fix: {
          title: 'Leave "$ref" alone',
          changes: [{ replace: reference.pointer, with: { $ref: ref } }],
        },
      };
    }
  },
});
