import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';

export const refLoopParameterResponse = defineRule({
  id: 'ref-loop-parameter-response',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Define shared parameters and responses in full, without "$ref".',
    why: 'An entry of "parameters" or "responses" that refers to another one could form a loop. The validator rejects it.',
    fix: 'Copy the entry that it refers to, or refer to that entry directly.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ParameterRefLoopNotAllowed',
      'ResponseRefLoopNotAllowed',
      "The parameter definition may not use a '$ref' to point to another definition.",
      "The response definition may not use a '$ref' to point to another definition.",
    ],
    valid: [
      '{ "parameters": { "id": { "name": "id", "in": "query", "type": "string" } }, "responses": { "Done": { "description": "Done." } } }',
    ],
    invalid: [
      '{ "parameters": { "id": { "name": "id", "in": "query", "type": "string" }, "key": { "$ref": «"#/parameters/id"» } } }',
      '{ "responses": { "Done": { "$ref": «"#/responses/Done"» } } }',
    ],
  },

  *check(definition) {
    for (const reference of definition.references) {
      const { ref, section } = reference;
      if (section === 'definitions' || !reference.pointer.startsWith(`/${section}/`)) continue;
      yield {
        at: `${reference.pointer}/$ref`,
        message: `Define ${definition.nameOf(reference.pointer)} in full, without "$ref": it only refers to ${shown(ref)}.`,
      };
    }
  },
});
