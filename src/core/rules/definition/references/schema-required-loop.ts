import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { cyclePath, cyclesOf } from '../../../openapi/cycles.ts';
import { requiredLinks } from '../../../openapi/schemas/definition-links.ts';

export const schemaRequiredLoop = defineRule({
  id: 'schema-required-loop',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Do not let a definition require itself.',
    why: 'No data can match it, since each object would have to contain another one, without end. The validator rejects it.',
    fix: 'Remove one property in the loop from "required".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'RequiredLoopInSchemaNotAllowed',
      'Loops of required schema properties are not allowed.',
    ],
    valid: [
      '{ "definitions": { "A": { "type": "object", "properties": { "b": { "$ref": "#/definitions/A" } } } } }',
      '{ "definitions": { "A": { "type": "object", "required": ["b"], "properties": { "b": { "type": "array", "items": { "$ref": "#/definitions/A" } } } } } }',
    ],
    invalid: [
      '{ "definitions": { «"A"»: { "type": "object", "required": ["b"], "properties": { "b": { "$ref": "#/definitions/A" } } } } }',
    ],
  },

  *check(definition) {
    for (const cycle of cyclesOf(requiredLinks(definition))) {
      yield {
        at: child('/definitions', cycle[0] ?? ''),
        highlight: 'key',
        message: `Make one of the required properties optional: they form the loop ${cyclePath(cycle)}.`,
      };
    }
  },
});
