import { defineRule } from '../../../engine/rule.ts';
import { pathMismatches } from '../../../openapi/paths/path-parameters.ts';

export const pathParameterDefined = defineRule({
  id: 'path-parameter-defined',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Add a parameter for every variable in a path.',
    why: 'The platform replaces each variable with the value of its parameter. The validator rejects a variable that has none.',
    fix: 'Add a parameter with that name, "in": "path" and "required": true to the operation or its path.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationMissingPathParameter',
      "The operation '{0}' does not define the '{1}' parameter which is required by the path.",
    ],
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
          highlight: 'key',
          message: `Add path parameter \`${name}\` to ${operation.label}: its path contains \`{${name}}\`.`,
        };
      }
    }
  },
});
