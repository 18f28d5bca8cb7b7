import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { isObject } from '../../../files/json-value.ts';

export const parameterSchemaOnlyBody = defineRule({
  id: 'parameter-schema-only-body',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep "schema" to bodies.',
    why: 'Only a parameter with "in": "body" has a schema; the validator stops it elsewhere. It is how OpenAPI 3 describes parameters.',
    fix: 'Move what is in "schema" up into the parameter itself.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['NonBodyParameterSchemaNotValid'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }] } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": {} }] } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", «"schema"»: { "type": "string" } }] } } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('parameter-schema-only-body')) {
      const { found, at } = fault;
      const message = `Move what is in ${definition.nameOf(at)} up into the parameter: only a body has a schema.`;
      yield { ...fault, message, fix: lifted(found, at) };
    }
  },
});
/** The whole schema, where it says no more than the type. */
function lifted(schema: unknown, at: JsonPointer): FindingFix | undefined {
  if (!isObject(schema) || Object.keys(schema).join() !== 'type') return undefined;
  const changes = [
    { rename: at, to: 'type' },
    { replace: at, with: schema.type },
  ];
  return { title: 'Write the type into the parameter', changes };
}
