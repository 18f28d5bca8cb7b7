import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { visibleOperations } from '../../../openapi/written-text.ts';
import { isPlaceholderId } from '../../../text/placeholder-words.ts';

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
/** Ids that the validator accepts; `operation-id-sanitized` reports the rest. */
const SANITIZED = /^[\w-]+$/;

export const operationIdPascalCase = defineRule({
  id: 'operation-id-pascal-case',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write operationId in PascalCase.',
    why: 'The coding standards and some reviewers ask for "GetUsers" instead of "get_users" or "getUsers".',
    fix: 'Rename the operationId and all references to it before the connector is published. A later change breaks the flows that use the operation.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2525',
    messages: ['all operationIds should be in Camel Case.'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "GetUsersV2" } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "get_users", "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": «"get_users"» } } } }',
      '{ "paths": { "/a": { "get": { "operationId": «"getUsers"» } } } }',
    ],
  },

  *check(definition) {
    for (const { id, pointer, label } of visibleOperations(definition)) {
      if (id === undefined || !SANITIZED.test(id) || PASCAL_CASE.test(id) || isPlaceholderId(id))
        continue;
      const better = pascalCase(id);
      yield {
        at: `${pointer}/operationId`,
        message: `Rename the operationId${better && `, for example to ${shown(better)}`}, unless the connector is already published: ${label} is not in PascalCase.`,
      };
    }
  },
});

function pascalCase(id: string): string {
  const joined = id.replace(/(?:^|[_-]+)([A-Za-z0-9]?)/g, (_, first: string) =>
    first.toUpperCase(),
  );
  return PASCAL_CASE.test(joined) ? joined : '';
}
