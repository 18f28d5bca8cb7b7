import { defineRule } from '../../../engine/rule.ts';

export const refLoopParameterResponse = defineRule({
  id: 'ref-loop-parameter-response',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Write shared parameters and responses out.',
    why: 'An entry of "parameters" or "responses" that only refers to another one may lead in a circle; the validator stops it.',
    fix: 'Copy what it refers to, or refer to that directly.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ParameterRefLoopNotAllowed', 'ResponseRefLoopNotAllowed'],
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
      const { section } = reference;
      if (section === 'definitions' || !reference.pointer.startsWith(`/${section}/`)) continue;
      yield {
        at: `${reference.pointer}/$ref`,
        message: `Write ${definition.nameOf(reference.pointer)} out: an entry of "${section}" does not refer to another one.`,
      };
    }
  },
});
