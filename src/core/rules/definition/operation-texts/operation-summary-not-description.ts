import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';
import { isSameText } from '../../../text/same-words.ts';

export const operationSummaryNotDescription = defineRule({
  id: 'operation-summary-not-description',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Make the description of an operation say more than its summary.',
    why: 'Users read both, one below the other. The coding standards ask for different texts.',
    fix: 'Say in the description what the operation does, what it needs and what it returns.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get user", "description": "Gets a user by the id." } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": "Get user", "description": «"Get user."» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'description')) {
      const { text, owner } = written;
      if (!isSameText(text, textOr(owner.value.summary) ?? '')) continue;
      yield {
        at: written.pointer,
        message: `Say more in the description of ${owner.label}: it only repeats the summary, ${shown(text)}.`,
      };
    }
  },
});
