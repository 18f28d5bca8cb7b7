import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { setMember } from '../../../files/member.ts';
import { suggestedIds } from '../../../openapi/operations/suggested-ids.ts';

export const operationIdRequired = defineRule({
  id: 'operation-id-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each operation an operationId.',
    why: 'Flows, apps and dynamic values refer to an operation by its id, and the platform rejects an operation without one.',
    fix: 'Add an "operationId" made of a verb and a noun, such as "GetContact", and never change it after publication.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationIdRequired', "The operation 'operationId' property is required."],
    valid: ['{ "paths": { "/a": { "get": { "operationId": "GetContact" } } } }'],
    invalid: [
      '{ "paths": { "/a": { "get": «{ "summary": "Get contact" }» } } }',
      '{ "paths": { "/a": { "get": { "operationId": «""» } } } }',
    ],
  },

  *check(definition) {
    for (const [{ label, pointer, value }, id] of suggestedIds(definition)) {
      yield {
        at: `${pointer}/operationId`,
        message: `Add an "operationId", such as ${shown(id)}, to ${label}: it has none.`,
        fix: {
          title: `Add ${shown(id)}`,
          changes: [setMember(value, pointer, 'operationId', id)],
        },
      };
    }
  },
});
