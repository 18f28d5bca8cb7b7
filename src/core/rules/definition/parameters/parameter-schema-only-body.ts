import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { isObject } from '../../../files/json/json-value.ts';

export const parameterSchemaOnlyBody = defineRule({
  id: 'parameter-schema-only-body',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use "schema" only for body parameters.',
    why: 'OpenAPI 3 puts a schema in each parameter, but OpenAPI 2.0 allows it only with "in": "body". The validator rejects it elsewhere.',
    fix: 'Move the contents of "schema" up into the parameter.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'NonBodyParameterSchemaNotValid',
      "The parameter cannot define a schema as it is not in the 'body'.",
    ],
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
      const message = `Move the contents of ${definition.nameOf(at)} up into the parameter: only a body has a schema.`;
      yield { ...fault, message, fix: moveType(found, at) };
    }
  },
});
/** Moves the type into the parameter, if the schema has nothing else. */
function moveType(schema: unknown, at: JsonPointer): FindingFix | undefined {
  if (!isObject(schema) || Object.keys(schema).join() !== 'type') return undefined;
  const changes = [
    { rename: at, to: 'type' },
    { replace: at, with: schema.type },
  ];
  return { title: 'Move the type into the parameter', changes };
}
