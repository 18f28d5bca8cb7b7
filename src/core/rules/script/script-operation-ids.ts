import { defineRule } from '../../engine/rule.ts';
import { closestName } from '../../schema/closest-name.ts';
import { operationComparisons } from '../../script/operation-comparisons.ts';

export const scriptOperationIds = defineRule({
  id: 'script-operation-ids',
  severity: 'warning',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Compare the operation id with ids that the API definition has.',
    why: 'A branch for an id that does not exist never runs: mostly the operation was renamed, or the case differs.',
    fix: 'Write the operationId as in the API definition; capitals count.',
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
      if (operationsById.has(id) || (ignoresCase && lower.has(id.toLowerCase())) || isEncoded(id))
        continue;
      const meant = closestName(id, ids);
      yield {
        at,
        message:
          meant === undefined
            ? `Correct the id, or remove the branch: the API definition has no operation "${id}".`
            : `Write "${meant}": the API definition has no operation "${id}".`,
        fix:
          meant === undefined
            ? undefined
            : { title: `Write "${meant}"`, changes: [{ range: at, newText: `"${meant}"` }] },
      };
    }
  },
});

/** Some scripts compare with the base64 form that a few regions send. */
function isEncoded(id: string): boolean {
  return id === '' || /^[A-Za-z0-9+/]{8,}={1,2}$/.test(id);
}
