import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { visibleOperations } from '../../../openapi/texts/written-text.ts';
import { askForOperationId, renameOperation } from '../../../script/rename-operation.ts';
import { isPlaceholderId } from '../../../text/placeholder-words.ts';

/** The documentation names a newer version of an operation "GetItems_V2" (custom-connectors/deprecate-operation). */
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*(?:_V\d+)?$/;
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
      '{ "paths": { "/a": { "get": { "operationId": "GetUsers_V2" } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "get_users", "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": «"get_users"» } } } }',
      '{ "paths": { "/a": { "get": { "operationId": «"getUsers"» } } } }',
    ],
  },

  *check(definition, connector) {
    /** By id. Undefined if several operations have it, apart from capitalization. */
    const owners = new Map<string, Operation | undefined>();
    for (const operation of definition.operations) {
      const key = operation.id?.toLowerCase() ?? '';
      owners.set(key, owners.has(key) ? undefined : operation);
    }
    const isFreeFor = (operation: Operation, key: string) => {
      if (!owners.has(key)) owners.set(key, operation);
      return owners.get(key) === operation;
    };
    for (const operation of visibleOperations(definition)) {
      const { id, pointer, label } = operation;
      if (id === undefined || !SANITIZED.test(id) || PASCAL_CASE.test(id) || isPlaceholderId(id))
        continue;
      const better = pascalCase(id);
      const isFree = isFreeFor(operation, better.toLowerCase());
      yield {
        at: `${pointer}/operationId`,
        message: `Rename the operationId${better && `, for example to ${shown(better)}`}, unless the connector is already published: ${label} is not in PascalCase.`,
        ...(better !== '' && isFree
          ? {
              fix: {
                title: `Rename to ${shown(better)}`,
                ...renameOperation(operation, better, connector),
              },
            }
          : { questions: [askForOperationId(operation, connector)] }),
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
