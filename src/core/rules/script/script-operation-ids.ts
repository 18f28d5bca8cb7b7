import { defineRule } from '../../engine/rule.ts';
import { operationComparisons } from '../../script/operation-comparisons.ts';
import { closestName } from '../../text/closest-name.ts';

export const scriptOperationIds = defineRule({
  id: 'script-operation-ids',
  severity: 'warning',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Compare the operation id only with ids that exist in the API definition.',
    why: 'A branch for an unknown id never runs; usually the operation was renamed, or the case differs.',
    fix: 'Copy the "operationId" from the API definition; ids are case-sensitive.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/a": { "get": { "operationId": "GetItem" } } } }',
        'script.csx': 'switch (this.Context.OperationId) { case "GetItem": break; }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/a": { "get": { "operationId": "GetItem" } } } }',
        'script.csx': 'if (this.Context.OperationId == «"getitem"») {}',
      },
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/a": { "get": { "operationId": "GetItem" } } } }',
        'script.csx': 'var id = Context.OperationId; switch (id) { case «"DeleteOrder"»: break; }',
      },
    ],
  },

  *check(script, { apiDefinition }) {
    if (apiDefinition === undefined || apiDefinition.operationsById.size === 0) return;
    const { operationsById } = apiDefinition;
    const ids = [...operationsById.keys()];
    const lower = new Set(ids.map((id) => id.toLowerCase()));
    for (const { id, at, ignoresCase } of operationComparisons(script)) {
      if (
        operationsById.has(id) ||
        (ignoresCase && lower.has(id.toLowerCase())) ||
        isBlankOrBase64(id)
      )
        continue;
      const meant = closestName(id, ids);
      yield {
        at,
        message:
          meant === undefined
            ? `Correct the id, or remove the branch: the API definition has no operation "${id}".`
            : `Change the id to "${meant}": the API definition has no operation "${id}".`,
        fix:
          meant === undefined
            ? undefined
            : { title: `Change to "${meant}"`, changes: [{ range: at, newText: `"${meant}"` }] },
      };
    }
  },
});

/** Whether the id is empty or in base64, the form that some regions send. */
function isBlankOrBase64(id: string): boolean {
  return id === '' || /^[A-Za-z0-9+/]{8,}={1,2}$/.test(id);
}
