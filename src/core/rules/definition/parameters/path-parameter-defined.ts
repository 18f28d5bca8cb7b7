import { defineRule } from '../../../engine/rule.ts';
import { pathMismatches } from '../../../openapi/path-parameters.ts';

export const pathParameterDefined = defineRule({
  id: 'path-parameter-defined',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe every variable of a path with a parameter.',
    why: 'The platform fills the braces of a path from parameters; one without a parameter stays in the address as it is, and the validator stops it.',
    fix: 'Add a parameter of that name with "in": "path" and "required": true to the operation or to its path.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationMissingPathParameter'],
    valid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path" }] } } } }',
      '{ "paths": { "/a/{id}": { "parameters": [{ "name": "id", "in": "path" }], "get": {} } } }',
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "ID", "in": "path" }] } } } }',
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "$ref": "#/parameters/lost" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a/{id}": { «"get"»: {} } } }',
      '{ "paths": { "/a/{id}/{key}": { «"get"»: { "parameters": [{ "name": "id", "in": "path" }, { "name": "key", "in": "query" }] } } } }',
    ],
  },

  *check(definition) {
    for (const { operation, missing } of pathMismatches(definition)) {
      for (const name of missing) {
        yield {
          at: operation.pointer,
          part: 'key',
          message: `Add a parameter \`${name}\` with "in": "path" to ${operation.label}: its path has {${name}}.`,
        };
      }
    }
  },
});
