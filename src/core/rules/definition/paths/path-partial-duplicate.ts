import { defineRule } from '../../../engine/rule.ts';
import { similarPaths } from '../../../openapi/similar-paths.ts';

export const pathPartialDuplicate = defineRule({
  id: 'path-partial-duplicate',
  severity: 'info',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Make sure that a variable cannot take the value of a fixed segment.',
    why: 'A request for /users/{id} with the id "me" is routed to /users/me; the validator warns of such pairs. Many published connectors have them.',
    fix: 'Nothing, where the variable never has that value; else add a fixed segment to one of the paths.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'PartialDuplicateOperationPath',
      "The operation '{0}' has the path template '{1}' which is similar to other operation path templates, this can lead to an unexpected routing to a different operation in case an input path parameter value matches to a static value segment.",
    ],
    valid: [
      '{ "paths": { "/users/{id}": { "get": {} }, "/users/me": { "post": {} } } }',
      '{ "paths": { "/users/{id}": { "get": {} }, "/users/me/files": { "get": {} } } }',
    ],
    invalid: [
      '{ "paths": { «"/users/{id}"»: { "get": {} }, "/users/me": { "get": {} }, "/users/all": { "get": {} } } }',
    ],
  },

  *check(definition) {
    for (const [{ path, pointer }, twins] of similarPaths(definition)) {
      yield {
        at: pointer,
        part: 'key',
        message: `Make sure that no value of the variables in path \`${path}\` leads to ${named(twins)}.`,
      };
    }
  },
});

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => `\`${path}\``);
  const more = paths.length - shown.length;
  return more === 0 ? shown.join(' or ') : `${shown.join(', ')} or ${more} more`;
}
