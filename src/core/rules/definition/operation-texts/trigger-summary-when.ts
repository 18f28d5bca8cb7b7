import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const triggerSummaryWhen = defineRule({
  id: 'trigger-summary-when',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  members: ['x-ms-trigger'],
  docs: {
    summary: 'Begin the summary of a trigger with "When".',
    why: 'Users recognize triggers by it: "When a contact is created".',
    fix: 'Say what starts the flow: "When an item is created" instead of "New item".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-trigger": "batch", "summary": "When an item is created" } } } }',
      '{ "paths": { "/a": { "get": { "summary": "New item" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "x-ms-trigger": "batch", "summary": «"New item"» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'summary')) {
      const { text, owner } = written;
      if (!owner.isTrigger || /^\s*when\b/i.test(text)) continue;
      yield {
        at: written.pointer,
        message: `Begin ${written.label} with "When": it is ${shown(text)}.`,
      };
    }
  },
});
