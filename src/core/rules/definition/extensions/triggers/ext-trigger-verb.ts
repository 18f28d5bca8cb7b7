import { defineRule } from '../../../../engine/rule.ts';

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch']);

export const extTriggerVerb = defineRule({
  id: 'ext-trigger-verb',
  severity: 'error',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-trigger'],
  docs: {
    summary: 'Make only GET, POST, PUT and PATCH operations triggers.',
    why: 'A trigger asks for new items or subscribes to them. No published trigger uses another method.',
    fix: 'Remove "x-ms-trigger" from the operation that ends a subscription.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: ['{ "paths": { "/hooks": { "post": { "x-ms-trigger": "single" } } } }'],
    invalid: ['{ "paths": { "/hooks": { "delete": { «"x-ms-trigger"»: "single" } } } }'],
  },

  *check({ operations }) {
    for (const { isTrigger, method, pointer, label } of operations) {
      if (!isTrigger || methods.has(method)) continue;
      const at = `${pointer}/x-ms-trigger` as const;
      yield {
        at,
        highlight: 'key',
        message: `Remove "x-ms-trigger" from ${label}: a ${method.toUpperCase()} operation starts no flow.`,
        fix: { title: 'Remove "x-ms-trigger"', changes: [{ remove: at }] },
      };
    }
  },
});
