import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { pathMismatches, type StrayParameter } from '../../../openapi/paths/path-parameters.ts';

export const pathParameterInTemplate = defineRule({
  id: 'path-parameter-in-template',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use every path parameter in the path.',
    why: 'A parameter with "in": "path" cannot be sent unless the path contains its name in braces. The validator rejects it.',
    fix: 'Add its name in braces to the path, correct its name, or change "in".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'PathParameterNotDefinedInTemplate',
      "The 'path' parameter '{0}' is not defined in the URI path template.",
    ],
    valid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path" }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "id", "in": "path" }»] } } } }',
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": «"ID"», "in": "path" }] } } } }',
    ],
  },

  *check(definition) {
    for (const { operation, stray } of pathMismatches(definition)) {
      for (const parameter of stray) yield findingFor(parameter, operation);
    }
  },
});
function findingFor({ parameter, meant }: StrayParameter, { path }: Operation): Finding {
  const { usedAt, pointer, label } = parameter;
  if (meant === undefined) {
    return {
      at: usedAt,
      message: `Add \`{${parameter.name}}\` to the path, or remove ${label}: \`${path}\` does not contain it.`,
    };
  }
  const at = `${pointer}/name` as const;
  return {
    at,
    message: `Rename ${label} to \`${meant}\`: that is its name in \`${path}\`.`,
    fix: { title: `Rename to "${meant}"`, changes: [{ replace: at, with: meant }] },
  };
}
