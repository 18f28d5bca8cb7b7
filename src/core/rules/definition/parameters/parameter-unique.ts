import { defineRule } from '../../../engine/rule.ts';
import type { JsonObject } from '../../../files/json-value.ts';
import type { Operation } from '../../../openapi/operation.ts';
import type { Parameter } from '../../../openapi/parameter.ts';

export const parameterUnique = defineRule({
  id: 'parameter-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each parameter of an operation a name of its own.',
    why: 'Two parameters of one name in one place are one to the platform; the validator stops them.',
    fix: 'Remove one of the two, or rename it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationParametersAreNotUnique',
      'OperationParametersContainDuplicateParameter',
      'PathParametersContainDuplicateParameter',
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
    const told = new Set<JsonObject>();
    for (const parameter of operations.flatMap(repeatedParameters)) {
      // Those of a path belong to each of its operations.
      if (told.has(parameter.use)) continue;
      told.add(parameter.use);
      yield {
        at: parameter.usedAt,
        message: `Remove or rename ${parameter.label}: the same list has one of that name in the same place.`,
      };
    }
  },
});
/** Those that the same list had before: what a path has as well is not among an operation's. */
function repeatedParameters({ parameters }: Operation): readonly Parameter[] {
  const seen = new Set<string>();
  return parameters.filter(({ name, identity }) => {
    const isRepeated = name !== undefined && seen.has(identity);
    seen.add(identity);
    return isRepeated;
  });
}
