import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/written-text.ts';
import { saysTheSame } from '../../../text/same-words.ts';

export const parameterSummaryNotDescription = defineRule({
  id: 'parameter-summary-not-description',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Let the description of a parameter say more than its title.',
    why: 'Users see the title above the field and the description inside: twice the same tells nothing.',
    fix: 'Say in the description what to enter, and in which form.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "User ID", "description": "The number of the user." }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": "User ID", "description": «"User id."» }] } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleParameters, 'description')) {
      const { text, owner } = written;
      if (!saysTheSame(text, textOr(owner.value['x-ms-summary']) ?? '')) continue;
      yield {
        at: written.pointer,
        message: `Say more in the description of ${owner.label}: it repeats the title, ${shown(text)}.`,
      };
    }
  },
});
