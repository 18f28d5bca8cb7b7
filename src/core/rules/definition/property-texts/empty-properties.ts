import type { Choice } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { isEmpty, isObject } from '../../../files/json/json-value.ts';
import { type FindingQuestion, slot } from '../../../files/question.ts';
import type { Schema } from '../../../openapi/schema.ts';
import { isDynamic, isEmptySchema } from '../../../openapi/schemas/schema-contents.ts';

export const emptyProperties = defineRule({
  id: 'empty-properties',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe each object and property.',
    why: 'Users have nothing to choose from an empty object. The certification policy lists empty properties (5000.2.4.6).',
    fix: 'List the properties of the object, give the property a type, or remove what is empty.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.4.6'],
    valid: [
      '{ "definitions": { "A": { "type": "object", "properties": { "id": { "type": "string" } } } } }',
      '{ "definitions": { "A": { "type": "object", "properties": {}, "additionalProperties": { "type": "string" } } } }',
      '{ "definitions": { "A": { "type": "object", "properties": {}, "x-ms-dynamic-properties": { "operationId": "GetSchema" } } } }',
      '{ "definitions": { "A": { "type": "object", "additionalProperties": {} } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "object", "properties": «{}» } } }',
      '{ "definitions": { "A": { "type": "object", "properties": { "id": «{}» } } } }',
      '{ "definitions": { "A": { "type": "array", "items": «{}» } } }',
    ],
  },

  *check({ schemas }) {
    for (const schema of schemas) {
      if (isEmptySchema(schema.value) && (schema.kind === 'property' || schema.kind === 'items')) {
        yield {
          at: schema.pointer,
          message: `Give ${schema.label} a type: its schema is empty.`,
          questions: [askForType(schema)],
        };
      } else if (hasEmptyProperties(schema)) {
        yield {
          at: `${schema.pointer}/properties`,
          message: `List the properties of ${schema.label}, or remove it: "properties" is empty.`,
          fix: {
            title: 'Remove the empty "properties"',
            changes: [{ remove: `${schema.pointer}/properties` }],
          },
        };
      }
    }
  },
});

function hasEmptyProperties({ value, isReference }: Schema): boolean {
  if (isReference || !isObject(value.properties)) return false;
  const isOpen = isObject(value.additionalProperties) || value.allOf !== undefined;
  return isEmpty(value.properties) && !isOpen && !isDynamic(value);
}

const types: readonly Choice[] = [
  { label: 'Text', value: 'string' },
  { label: 'Whole number', value: 'integer' },
  { label: 'Number', value: 'number' },
  { label: 'True or false', value: 'boolean' },
  { label: 'Object', value: 'object' },
];

function askForType({ pointer, label }: Schema): FindingQuestion {
  return {
    title: `Give ${label} a type`,
    about: label,
    pointer,
    fields: [{ label: 'Type', kind: 'choice', choices: types }],
    changes: [{ insert: 'type', into: pointer, value: slot(0) }],
  };
}
