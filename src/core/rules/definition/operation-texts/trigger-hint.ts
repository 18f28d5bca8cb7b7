import { defineRule } from '../../../engine/rule.ts';
import { isMissing, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const triggerHint = defineRule({
  id: 'trigger-hint',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  members: ['x-ms-trigger'],
  docs: {
    summary: 'Tell users how to fire a trigger.',
    why: 'The designer shows the hint while it waits for the first event of a new flow.',
    fix: 'Add "x-ms-trigger-hint" with a sentence such as “To see it work, create a contact.”',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-trigger-hint": "Create a contact." } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": «{ "x-ms-trigger": "batch" }» } } }',
      '{ "paths": { "/a": { "get": { "x-ms-trigger": "batch", "x-ms-trigger-hint": «""» } } } }',
    ],
  },

  *check(definition) {
    for (const { value, isTrigger, pointer, label } of visibleOperations(definition)) {
      const hint = value['x-ms-trigger-hint'];
      if (!isTrigger || !isMissing(hint)) continue;
      yield {
        at: hint === undefined ? pointer : `${pointer}/x-ms-trigger-hint`,
        message: `Add an "x-ms-trigger-hint" that says how to fire ${label}: it has none.`,
      };
    }
  },
});
