import { defineRule } from '../../../engine/rule.ts';
import type { JsonObject } from '../../../files/json/json-value.ts';
import type { Operation } from '../../../openapi/operation.ts';
import type { Parameter } from '../../../openapi/parameter.ts';

export const parameterUnique = defineRule({
  id: 'parameter-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each parameter of an operation its own name.',
    why: 'The platform cannot tell apart two parameters with the same name and "in", so the validator rejects them.',
    fix: 'Remove or rename one of the two.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationParametersAreNotUnique',
      'OperationParametersContainDuplicateParameter',
      'PathParametersContainDuplicateParameter',
      "The parameters in the operation '{0}' are not unique.",
      "The operation '{0}' contains duplicate parameters with name '{1}', location '{2}'.",
      "The path '{0}' contains duplicate parameters with name '{1}', location '{2}'.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }, { "name": "b", "in": "header", "type": "string" }] } } } }',
      '{ "paths": { "/a": { "parameters": [{ "name": "b", "in": "query", "type": "string" }], "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }, «{ "name": "b", "in": "query", "type": "string" }»] } } } }',
      '{ "paths": { "/a": { "parameters": [{ "name": "b", "in": "query", "type": "string" }, «{ "name": "b", "in": "query", "type": "string" }»], "get": {}, "put": {} } } }',
    ],
  },

  *check({ operations }) {
    const reported = new Set<JsonObject>();
    for (const parameter of operations.flatMap(repeatedParameters)) {
      // Each operation of a path has the parameters of the path.
      if (reported.has(parameter.use)) continue;
      reported.add(parameter.use);
      yield {
        at: parameter.usedAt,
        message: `Remove or rename ${parameter.label}: the same list has another with this name and "in".`,
      };
    }
  },
});
/** Finds parameters that repeat an earlier one in the same list. Overriding a parameter of the path does not repeat it. */
function repeatedParameters({ parameters }: Operation): readonly Parameter[] {
  const seen = new Set<string>();
  return parameters.filter(({ name, identity }) => {
    const isRepeated = name !== undefined && seen.has(identity);
    seen.add(identity);
    return isRepeated;
  });
}
