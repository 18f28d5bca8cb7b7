import { defineRule } from '../../../engine/rule.ts';
import { similarPaths } from '../../../openapi/paths/similar-paths.ts';

const MAX_SHOWN = 3;

export const pathPartialDuplicate = defineRule({
  id: 'path-partial-duplicate',
  severity: 'info',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Make sure that a path variable never has the value of a fixed segment.',
    why: 'A request for /users/{id} with the id "me" goes to /users/me. The validator warns about such pairs, though many published connectors have them.',
    fix: 'Do nothing if the variable never has that value. Otherwise, add a fixed segment to one of the paths.',
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
        highlight: 'key',
        message: `Make sure that requests reach the right path: some values turn \`${path}\` into ${listPaths(twins)}.`,
      };
    }
  },
});

function listPaths(paths: readonly string[]): string {
  const items = paths.slice(0, MAX_SHOWN).map((path) => `\`${path}\``);
  if (paths.length > MAX_SHOWN) items.push(`${paths.length - MAX_SHOWN} more`);
  const last = items.pop() ?? '';
  return items.length === 0 ? last : `${items.join(', ')} or ${last}`;
}
