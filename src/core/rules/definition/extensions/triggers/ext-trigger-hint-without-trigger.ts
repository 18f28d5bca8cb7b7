import { defineRule } from '../../../../engine/rule.ts';

const companions = ['x-ms-trigger-hint', 'x-ms-trigger-metadata'] as const;

export const extTriggerHintWithoutTrigger = defineRule({
  id: 'ext-trigger-hint-without-trigger',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  members: companions,
  docs: {
    summary: 'Write the hint of a trigger only in a trigger.',
    why: 'The platform ignores it in an action. Either the hint or "x-ms-trigger" was forgotten.',
    fix: 'Remove it, or add "x-ms-trigger".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-trigger-hint": "Create a contact." } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { «"x-ms-trigger-hint"»: "Create a contact." } } } }',
      '{ "paths": { "/a": { "get": { «"x-ms-trigger-metadata"»: { "kind": "query", "mode": "polling" } } } } }',
    ],
  },

  *check({ operations }) {
    for (const { value, isTrigger, pointer, label } of operations) {
      const name = isTrigger ? undefined : companions.find((each) => value[each] !== undefined);
      if (name === undefined) continue;
      yield {
        at: `${pointer}/${name}`,
        highlight: 'key',
        message: `Remove "${name}" from ${label}, or add "x-ms-trigger": it is an action.`,
      };
    }
  },
});
