import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';
import { isSameText } from '../../../text/same-words.ts';

export const parameterSummaryNotDescription = defineRule({
  id: 'parameter-summary-not-description',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Make the description of a parameter say more than its title.',
    why: 'Users see the title above the field and the description inside it. A repeated title tells them nothing new.',
    fix: 'Say in the description what to enter and in which format.',
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
      if (!isSameText(text, textOr(owner.value['x-ms-summary']) ?? '')) continue;
      yield {
        at: written.pointer,
        message: `Say more in the description of ${owner.label}: it only repeats the title, ${shown(text)}.`,
      };
    }
  },
});
